using System.Runtime.CompilerServices;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>
/// Rounds: a document in numbers by program, and their people in parts by round. A round's document is there before its first part and names the set
/// of parts that counts, so that whoever works at the same request at the same time, or was cut off, mixes with nobody.
/// </summary>
public sealed class RoundStore(IDocumentStore store, ProgramStore programs)
{
    private const int AtATime = 8;

    internal static readonly Collection<StoredRound> Rounds = new("rounds", StoreContainer.Matching, round => round.ExpiresAt)
    {
        Personal = new SeenToBy<RoundPersonalData>(),
    };

    internal static readonly Collection<RoundPart> Parts = new("round-parts", StoreContainer.Matching, part => part.ExpiresAt)
    {
        Compared = ["people[]", "set"],
        Personal = new SeenToBy<RoundPersonalData>(),
    };

    /// <summary>A round in numbers; null when there is none.</summary>
    public async Task<StoredRound?> GetAsync(string programId, string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Rounds, programId, id, cancellation))?.Value;

    public IAsyncEnumerable<StoredRound> AllAsync(string programId, CancellationToken cancellation = default) =>
        store.AllAsync(Rounds, programId, cancellation: cancellation);

    /// <summary>Writes down that a round is being worked out.</summary>
    /// <returns>The round that is there: this one, or that of an earlier request.</returns>
    public async Task<StoredRound> BeginAsync(StoredRound round, CancellationToken cancellation = default) =>
        (await store.UpdateAsync(Rounds, round.ProgramId, round.Id, before => before ?? round, cancellation))!;

    /// <summary>Changes a round's document, safely beside other writers.</summary>
    public async Task<StoredRound> ChangeAsync(StoredRound round, Func<StoredRound, StoredRound> change, CancellationToken cancellation = default) =>
        await store.UpdateAsync(Rounds, round.ProgramId, round.Id, before => before is null ? null : change(before), cancellation) ?? round;

    /// <summary>Writes parts. Nobody sees them until the round's document names their set.</summary>
    internal async Task SaveAsync(string roundId, IEnumerable<RoundPart> parts, CancellationToken cancellation) =>
        await Parallel.ForEachAsync(
            parts,
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
            async (part, token) => await store.UpsertAsync(Parts, roundId, part.Id, part, token));

    /// <summary>The parts of a set.</summary>
    internal async Task<IReadOnlyList<RoundPart>> PartsAsync(string roundId, string set, CancellationToken cancellation) =>
        await store.AllAsync(Parts, roundId, [Condition.Is("set", set)], cancellation).ToListAsync(cancellation);

    /// <summary>Changes a part, safely beside other writers. One that is forgotten stays so.</summary>
    internal Task<RoundPart?> ChangePartAsync(
        string roundId, string partId, Func<RoundPart, RoundPart> change, CancellationToken cancellation) =>
        store.UpdateAsync(Parts, roundId, partId, before => before is null ? null : change(before), cancellation);

    /// <summary>A part as it is now; null when it is forgotten.</summary>
    internal async Task<RoundPart?> PartAsync(string roundId, string partId, CancellationToken cancellation) =>
        (await store.GetAsync(Parts, roundId, partId, cancellation))?.Value;

    /// <summary>The parts in which a person is, of whichever set.</summary>
    internal IAsyncEnumerable<RoundPart> PartsOfAsync(string roundId, string personId, CancellationToken cancellation) =>
        store.AllAsync(Parts, roundId, [Condition.Has("people", personId)], cancellation);

    /// <exception cref="InvalidOperationException">It is not worked out, or its program's version is gone.</exception>
    public async Task<RoundContent> ReadAsync(StoredRound round, CancellationToken cancellation = default)
    {
        var program = await programs.GetVersionAsync(round.ProgramId, round.ProgramVersion, cancellation)
            ?? throw new InvalidOperationException($"Version {round.ProgramVersion} of program {round.ProgramId} is gone.");
        return RoundParts.Whole(round, program.Document, await PartsAsync(round.Id, round.PartSet!, cancellation));
    }

    /// <summary>Deletes parts that came to nothing.</summary>
    internal async Task DropAsync(string roundId, string set, CancellationToken cancellation)
    {
        foreach (var part in await PartsAsync(roundId, set, cancellation))
        {
            await store.DeleteAsync(Parts, roundId, part.Id, cancellation);
        }
    }

    /// <summary>Forgets a program's rounds whose time is over; the parts first, so that a crash leaves what leads to the rest.</summary>
    public async Task ForgetExpiredAsync(string programId, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var expired = await AllAsync(programId, cancellation).Where(round => round.ExpiresAt <= now).ToListAsync(cancellation);
        foreach (var round in expired)
        {
            await foreach (var part in PartIdsAsync(round.Id, cancellation))
            {
                await store.DeleteAsync(Parts, round.Id, part, cancellation);
            }

            await store.DeleteAsync(Rounds, programId, round.Id, cancellation);
        }
    }

    private async IAsyncEnumerable<string> PartIdsAsync(string roundId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var part in await store.AllAsync(Parts, roundId, cancellation: cancellation).Select(part => part.Id).ToListAsync(cancellation))
        {
            yield return part;
        }
    }
}
