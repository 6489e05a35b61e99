using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core;
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

        var signal = read with { Id = key, At = clock.GetUtcNow(), PersonId = null };
        var refusal = await inbox.FindAsync(id, key, cancellation) is { } earlier
            ? RepetitionRefusal(earlier.Signal, signal)
            : Refusal(SignalRules.Check(entry.Value.Relationship.State, signal, signal.At));
        return refusal ?? await WriteDownAsync(client, id, signal, reason, cancellation);
    }

    private static IResult? RepetitionRefusal(Signal earlier, Signal signal) =>
        earlier.Kind == signal.Kind && earlier.PersonId is null
            ? null
            : Problems.Conflict(IdempotencyKey.Header, "must be new for another act", "This key came before with something else.");

    private static IResult? Refusal(SignalCheck check) => check.Verdict switch
    {
        SignalVerdict.Ok => null,
        SignalVerdict.Ended => Problems.Of(
            StatusCodes.Status410Gone, "This is over.", check.Reason?.ToString() ?? "The relationship is over.", [new Fault("id", "must be running")], Phase(check)),
        SignalVerdict.BadValue => Problems.Invalid(check.Field ?? "$", check.Reason?.ToString() ?? "is outside its limits"),
        _ => Problems.Conflict("phase", "must allow this", check.Reason?.ToString() ?? "The rules do not allow this now.", Phase(check)),
    };

    private static (string Name, object? Value) Phase(SignalCheck check) =>
        ("phase", JsonNamingPolicy.CamelCase.ConvertName(check.Phase.ToString()));

    private async Task<IResult> WriteDownAsync(
        DurableTaskClient client, string id, Signal signal, string? reason, CancellationToken cancellation)
    {
        // The words first: a signal must never refer to words that are not there.
        if (reason is not null && await notes.GetAsync(id, signal.Id, cancellation) is null)
        {
            await notes.SaveAsync(NoteOf(id, signal, reason), cancellation);
        }

        await doorbell.SignalAsync(client, id, WithNote(signal, reason is null ? null : signal.Id), cancellation);
        return JsonAnswer.Of(new ActAnswer(id, signal.Id), StatusCodes.Status202Accepted);
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
