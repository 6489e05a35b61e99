using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Enrollment.DeadLetters;

/// <summary>Dead letters, all in one partition: there should be none.</summary>
public sealed class DeadLetterStore(IDocumentStore store)
{
    internal const string Partition = "letters";

    internal static readonly Collection<DeadLetter> Collection = new("dead-letters", StoreContainer.Intake)
    {
        Compared = ["programId", "source"],
        Personal = new SeenToBy<HrEventPersonalData>(),
    };

    /// <summary>Keeps a letter; a newer one of the same event takes its place.</summary>
    public Task AddAsync(DeadLetter letter, CancellationToken cancellation = default) =>
        store.UpsertAsync(Collection, Partition, letter.Id, letter, cancellation);

    /// <summary>A letter by the id of its event; null when there is none.</summary>
    public async Task<DeadLetter?> GetAsync(string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, Partition, id, cancellation))?.Value;

    public Task RemoveAsync(string id, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, Partition, id, cancellation);

    /// <summary>Letters that meet the conditions (on <c>source</c> and <c>programId</c>), page by page, by id.</summary>
    public Task<DocumentPage<Stored<DeadLetter>>> ListAsync(
        IReadOnlyList<Condition> conditions, int pageSize, string? continuation, CancellationToken cancellation = default) =>
        store.QueryAsync(Collection, Partition, conditions, pageSize, continuation, cancellation);

    /// <summary>Forgets letters that nobody mended for too long.</summary>
    public async Task ForgetBeforeAsync(DateTimeOffset before, CancellationToken cancellation = default)
    {
        await foreach (var letter in AllAsync(cancellation))
        {
            if (letter.DeadAt < before)
            {
                await RemoveAsync(letter.Id, cancellation);
            }
        }
    }

    public IAsyncEnumerable<DeadLetter> AllAsync(CancellationToken cancellation = default) =>
        store.AllAsync(Collection, Partition, cancellation: cancellation);
}
