using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>What all acts of owners on a relationship share: access, faults, repetition, the rules, and writing the signal down.</summary>
public sealed class OwnerActs(OwnerGate gate, IInbox inbox, ConfidentialNotes notes, Doorbell doorbell, TimeProvider clock)
{
    /// <summary>The longest reason, in characters.</summary>
    internal const int MaxReason = 2000;

    private const int MaxBytes = 32_000;

    /// <summary>Carries an act out, or says why not.</summary>
    internal async Task<IResult> RunAsync(
        HttpRequest request, string id, DurableTaskClient client, OwnerAct act, CancellationToken cancellation)
    {
        var entry = await gate.RelationshipAsync(request, id, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (await RequestBody.ReadAsync(request, MaxBytes, cancellation) is not { } body)
        {
            return Problems.TooLarge($"The body has at most {MaxBytes} bytes.");
        }

        var fields = JsonFields.Of(body, act.Fields);
        var (read, reason) = act.Read(fields, entry.Value);
        var key = IdempotencyKey.Of(request, out var keyFault);
        if (keyFault is not null || fields.Faults.Count > 0)
        {
            return Problems.Invalid(keyFault is null ? fields.Faults : [keyFault, .. fields.Faults]);
        }

        var taken = await TakeAsync(client, entry.Value.Relationship.State, read with { Id = key }, reason, cancellation);
        return taken.IsWritten
            ? JsonAnswer.Of(new ActAnswer(id, key), StatusCodes.Status202Accepted)
            : Refusal(taken.Refusal);
    }

    /// <summary>Writes an owner's act down, unless the rules forbid it. The same act with the same id is written once.</summary>
    /// <param name="client">To wake the relationship.</param>
    /// <param name="state">The relationship as it is saved.</param>
    /// <param name="read">The act's signal, with its id.</param>
    /// <param name="reason">The owner's words; null for none.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    internal async Task<ActTaken> TakeAsync(
        DurableTaskClient client, RelationshipState state, Signal read, string? reason, CancellationToken cancellation = default)
    {
        var signal = read with { At = clock.GetUtcNow(), PersonId = null };
        if (await inbox.FindAsync(state.Id, signal.Id, cancellation) is { } earlier)
        {
            if (earlier.Signal.Kind != signal.Kind || earlier.Signal.PersonId is not null)
            {
                return ActTaken.KeyIsUsed;
            }
        }
        else if (SignalRules.Check(state, signal, signal.At) is { IsOk: false } check)
        {
            return ActTaken.Not(check);
        }

        await WriteDownAsync(client, state.Id, signal, reason, cancellation);
        return ActTaken.Written;
    }

    private static IResult Refusal(SignalCheck? check) => check?.Verdict switch
    {
        null => Problems.Conflict(IdempotencyKey.Header, "must be new for another act", "This key came before with something else."),
        SignalVerdict.Ended => Problems.Of(
            StatusCodes.Status410Gone, "This is over.", check.Reason?.ToString() ?? "The relationship is over.", [new Fault("id", "must be running")], Phase(check)),
        SignalVerdict.BadValue => Problems.Invalid(check.Field ?? "$", check.Reason?.ToString() ?? "is outside its limits"),
        _ => Problems.Conflict("phase", "must allow this", check.Reason?.ToString() ?? "The rules do not allow this now.", Phase(check)),
    };

    private static (string Name, object? Value) Phase(SignalCheck check) =>
        ("phase", EnumWord.Of(check.Phase));

    private async Task WriteDownAsync(
        DurableTaskClient client, string id, Signal signal, string? reason, CancellationToken cancellation)
    {
        // The words first: a signal must never refer to words that are not there.
        if (reason is not null && await notes.GetAsync(id, signal.Id, cancellation) is null)
        {
            await notes.SaveAsync(NoteOf(id, signal, reason), cancellation);
        }

        await doorbell.SignalAsync(client, id, WithNote(signal, reason is null ? null : signal.Id), cancellation);
    }

    private static Signal WithNote(Signal signal, string? noteRef) => signal switch
    {
        Pause pause => pause with { NoteRef = noteRef },
        End end => end with { NoteRef = noteRef },
        _ => signal,
    };

    private static ConfidentialNote NoteOf(string id, Signal signal, string reason) => new()
    {
        Id = signal.Id,
        RelationshipId = id,
        PersonId = "",
        Kind = signal.Kind,
        Readers = NoteReaders.Owner,
        Text = reason,
        At = signal.At,
    };
}

/// <summary>An owner's act that is written down; the relationship takes it in a moment.</summary>
/// <param name="Id">The relationship.</param>
/// <param name="SignalId">The act's signal, to be found in the timeline.</param>
public sealed record ActAnswer(string Id, string SignalId);

/// <summary>Whether an owner's act was written down.</summary>
/// <param name="IsWritten">Whether it is in the inbox, now or from an earlier try.</param>
/// <param name="Refusal">Why the rules forbid it; null when it is written, and when its id was used for something else before.</param>
internal sealed record ActTaken(bool IsWritten, SignalCheck? Refusal)
{
    /// <summary>It is in the inbox.</summary>
    public static ActTaken Written { get; } = new(true, null);

    /// <summary>Its id came before with something else.</summary>
    public static ActTaken KeyIsUsed { get; } = new(false, null);

    public static ActTaken Not(SignalCheck check) => new(false, check);
}
