using System.Diagnostics;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Runs matching rounds: reads, works out, stores. The same key is the same round, however often and by however many it is asked for.</summary>
public sealed class RoundRunner(
    RoundInputs inputs, RoundStore rounds, MatchingMetrics metrics, IOptions<RetentionOptions> retention, TimeProvider clock)
{
    /// <summary>Works a round out and changes nothing.</summary>
    /// <returns>The round; or what is wrong with the wish, by field.</returns>
    public async Task<Read<RoundContent>> TryAsync(StoredProgram program, RoundWish wish, CancellationToken cancellation = default)
    {
        var began = Stopwatch.GetTimestamp();
        var read = await inputs.ReadAsync(program, wish.Scope, cancellation);
        var input = read.For(wish);
        var run = MatchingRound.Run(input);
        metrics.WorkedOut(Stopwatch.GetElapsedTime(began));
        var mentees = input.Mentees.Select(mentee => mentee.Id).ToHashSet(StringComparer.Ordinal);
        List<Fault> faults =
        [
            .. run.Faults.Select(FieldOf),

            // Nobody reads what a round that runs by itself refuses; it goes on without the attribute.
            .. wish.IsAutomatic ? [] : AttributeCheck.Of(read.Everyone),
            .. wish.Notes.Index().Where(note => !mentees.Contains(note.Item.MenteeId))
                .Select(note => new Fault($"notes[{note.Index}].menteeId", Remarks.Pin(nameof(PinTexts.MenteeInScope)))),
            .. run.Ok ? RoundNotes.TooMany(run.Value, wish.Notes) : [],
        ];
        return faults.Count > 0
            ? Reads.Bad<RoundContent>(faults)
            : Reads.Good<RoundContent>(new RoundContent(input, run.Value!, wish.Notes));
    }

    /// <summary>Runs a round and stores it; one that is stored already stays as it is.</summary>
    /// <returns>The round, which is that of another wish if the key came with one before: see <see cref="StoredRound.WishId"/>; or what is wrong with the wish, by field, and then nothing is stored.</returns>
    public async Task<Read<StoredRound>> RunAsync(
        StoredProgram program, RoundWish wish, string key, CancellationToken cancellation = default)
    {
        var id = RoundId.Of(program.Document.Id, key);
        if (await rounds.GetAsync(program.Document.Id, id, cancellation) is { Status: not RoundStatus.Running } there)
        {
            return Reads.Good<StoredRound>(there);
        }

        var worked = await TryAsync(program, wish, cancellation);
        if (!worked.Ok)
        {
            return Reads.Bad<StoredRound>(worked.Faults);
        }

        var begun = await BeginAsync(program, wish, id, cancellation);
        return Reads.Good<StoredRound>(
            begun.WishId == wish.Id() ? await StoreAsync(begun, worked.Value, program.Version, cancellation) : begun);
    }

    private Task<StoredRound> BeginAsync(StoredProgram program, RoundWish wish, string id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var round = new StoredRound
        {
            Id = id,
            ProgramId = program.Document.Id,
            ProgramVersion = program.Version,
            Status = RoundStatus.Running,
            Scope = wish.Scope,
            IsAutomatic = wish.IsAutomatic,
            WishId = wish.Id(),
            CreatedAt = now,
            ExpiresAt = now.AddDays(retention.Value.RoundsDays),
        };
        return rounds.BeginAsync(round, cancellation);
    }

    private async Task<StoredRound> StoreAsync(StoredRound round, RoundContent content, int version, CancellationToken cancellation)
    {
        var set = RoundParts.NewSet();
        await rounds.SaveAsync(round.Id, RoundParts.Of(content, set, round.ExpiresAt), cancellation);
        var stored = await rounds.ChangeAsync(
            round,
            before => before.Status != RoundStatus.Running
                ? before
                : before with { Status = RoundStatus.Ready, PartSet = set, Header = content.Result.Header, ProgramVersion = version },
            cancellation);
        if (stored.PartSet == set)
        {
            metrics.Stored(content.Result.Header);
        }
        else
        {
            await rounds.DropAsync(round.Id, set, cancellation);
        }

        return stored;
    }

    // The body of a request is no document: its fields have names, not paths from a root.
    private static Fault FieldOf(Fault fault) =>
        fault.Field.StartsWith("$.", StringComparison.Ordinal) ? fault with { Field = fault.Field[2..] } : fault;
}
