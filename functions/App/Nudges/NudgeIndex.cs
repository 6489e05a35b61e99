using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Nudges;

/// <summary>
/// Whom to look after next: one document a person, spread over a few partitions, found by the time at which it is due. So an hour in which
/// nobody is due costs as many empty queries as there are partitions.
/// </summary>
public sealed class NudgeIndex(IDocumentStore store)
{
    // Few, because each is asked every hour; a partition of Cosmos DB bears hundreds of thousands of such documents.
    private const int Partitions = 4;
    private const int PageSize = 200;

    internal static readonly Collection<PersonNudges> Collection = new("nudges", StoreContainer.Due)
    {
        Compared = ["dueAt"],
        Personal = new SeenToBy<NudgePersonalData>(),
    };

    /// <summary>What is kept of a person; null when nothing was ever asked of them.</summary>
    public async Task<PersonNudges?> GetAsync(string personId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, PartitionOf(personId), personId, cancellation))?.Value;

    /// <summary>Everybody whose time has come, page by page.</summary>
    public async IAsyncEnumerable<PersonNudges> DueAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // What is due at this very moment is due.
        Condition[] due = [Condition.Before("dueAt", now.AddTicks(1))];
        for (var partition = 0; partition < Partitions; partition++)
        {
            string? continuation = null;
            do
            {
                var page = await store.QueryAsync(Collection, NameOf(partition), due, PageSize, continuation, cancellation);
                foreach (var item in page.Items)
                {
                    yield return item.Value;
                }

                continuation = page.Continuation;
            }
            while (continuation is not null);
        }
    }

    /// <summary>Changes what is kept of a person, safely beside other writers; see <see cref="DocumentStoreExtensions.UpdateAsync"/>.</summary>
    public Task UpdateAsync(string personId, Func<PersonNudges?, PersonNudges?> change, CancellationToken cancellation = default) =>
        store.UpdateAsync(Collection, PartitionOf(personId), personId, change, cancellation);

    public Task DeleteAsync(string personId, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, PartitionOf(personId), personId, cancellation);

    private static string PartitionOf(string personId) => NameOf(SHA256.HashData(Encoding.UTF8.GetBytes(personId))[0] % Partitions);

    private static string NameOf(int partition) => $"due-{partition}";
}
