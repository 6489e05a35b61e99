using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Dead letters, all in one partition: there should be none.</summary>
public sealed class DeadLetterStore(IDocumentStore store)
{
    internal const string Partition = "letters";

    internal static readonly Collection<DeadLetter> Collection = new("dead-letters");

    /// <summary>Keeps a letter; a newer one of the same event takes its place.</summary>
    public Task AddAsync(DeadLetter letter, CancellationToken cancellation = default) =>
        store.UpsertAsync(Collection, Partition, letter.Id, letter, cancellation);

    /// <summary>Forgets letters that nobody mended for too long.</summary>
    public async Task ForgetBeforeAsync(DateTimeOffset before, CancellationToken cancellation = default)
    {
        await foreach (var letter in AllAsync(cancellation))
        {
            if (letter.DeadAt < before)
            {
                await store.DeleteAsync(Collection, Partition, letter.Id, cancellation);
            }
        }
    }

    /// <summary>All letters, by id.</summary>
    public IAsyncEnumerable<DeadLetter> AllAsync(CancellationToken cancellation = default) =>
        store.AllAsync(Collection, Partition, cancellation: cancellation);
}
