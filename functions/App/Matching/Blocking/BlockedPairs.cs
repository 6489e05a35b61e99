using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Matching;

namespace ServerlessMentoring.App.Matching.Blocking;

/// <summary>Who is never to be put together, by program.</summary>
public sealed class BlockedPairs(IDocumentStore store, TimeProvider clock)
{
    internal static readonly Collection<BlockedPair> Collection = new("blocked-pairs", StoreContainer.Programs)
    {
        Compared = ["people[]"],
        Personal = new PersonalDocuments<BlockedPair>("blockedPairs")
        {
            In = PersonalPartitions.OfPrograms,
            Id = pair => IdOf(pair.People[0], pair.People[1]),
            IsOf = (pair, personId) => pair.People.Contains(personId),
            People = "people",

            // That there is such a pair, and nothing of the other or of why.
            Shown = (pair, programId, _) => [new JsonObject { ["programId"] = programId, ["since"] = pair.Since.UtcDateTime }],
        },
    };

    /// <summary>Blocks a pair; a later reason takes the place of an earlier one, and null leaves that as it is.</summary>
    /// <returns>The pair as it is kept, and whether it is new.</returns>
    public async Task<(BlockedPair Pair, bool IsNew)> BlockAsync(
        string programId, string oneId, string otherId, string? reason, CancellationToken cancellation = default)
    {
        var isNew = false;
        var now = clock.GetUtcNow();
        var kept = await store.UpdateAsync(
            Collection,
            programId,
            IdOf(oneId, otherId),
            before =>
            {
                isNew = before is null;
                return before is null ? new BlockedPair([.. new[] { oneId, otherId }.Order(StringComparer.Ordinal)], reason, now)
                    : reason is null || before.Reason == reason ? before
                    : before with { Reason = reason };
            },
            cancellation);
        return (kept!, isNew);
    }

    /// <summary>Lets two people be put together again; nothing happens when they may.</summary>
    public Task AllowAsync(string programId, string oneId, string otherId, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, programId, IdOf(oneId, otherId), cancellation);

    /// <summary>Whether two people are blocked.</summary>
    public async Task<bool> IsBlockedAsync(string programId, string oneId, string otherId, CancellationToken cancellation = default) =>
        await store.GetAsync(Collection, programId, IdOf(oneId, otherId), cancellation) is not null;

    public IAsyncEnumerable<BlockedPair> AllAsync(string programId, CancellationToken cancellation = default) =>
        store.AllAsync(Collection, programId, cancellation: cancellation);

    /// <summary>A program's blocked pairs as a round takes them. The order of the two says nothing.</summary>
    public async Task<IReadOnlyList<PersonPair>> PairsAsync(string programId, CancellationToken cancellation = default) =>
        await AllAsync(programId, cancellation).Select(pair => new PersonPair(pair.People[0], pair.People[1])).ToListAsync(cancellation);

    /// <summary>A program's blocked pairs with a person.</summary>
    public IAsyncEnumerable<BlockedPair> OfPersonAsync(string programId, string personId, CancellationToken cancellation = default) =>
        store.AllAsync(Collection, programId, [Condition.Has("people", personId)], cancellation);

    // No person's id has an exclamation mark.
    private static string IdOf(string oneId, string otherId) =>
        string.CompareOrdinal(oneId, otherId) < 0 ? $"{oneId}!{otherId}" : $"{otherId}!{oneId}";
}
