using System.Security.Cryptography;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Erasures that are under way. Few at any time, so that they share a partition.</summary>
public sealed class Erasures(IDocumentStore store, PersonStore people, ForgottenPeople forgotten, ErasureMetrics metrics, TimeProvider clock)
{
    private const string Partition = "running";
    private const string TombstonePrefix = "erased-";
    private const int TombstoneBytes = 8;

    // The signals of the first try are mostly taken by the second; what takes longer waits for an outage to end.
    private static readonly Backoff Pauses = new(TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));

    internal static readonly Collection<ErasureTask> Collection = new("erasures", StoreContainer.Due)
    {
        Compared = ["dueAt"],
        Personal = new NoPersonalData("Says who is being forgotten, and is gone when that is done."),
    };

    private readonly DueDocuments<ErasureTask> _due = new(store, Collection, Partition, Pauses);

    /// <summary>Asks for the erasure of a person. Asking again changes nothing while it is under way.</summary>
    public async Task<ErasureTask> RequestAsync(string personId, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var known = await people.GetAsync(personId, cancellation);
        var isNew = false;
        var task = await store.UpdateAsync(
            Collection,
            Partition,
            personId,
            before =>
            {
                isNew = before is null;
                return before ?? new ErasureTask(personId, NewTombstone(), now, now, 0, []);
            },
            cancellation);

        // Also when it is not new: a crash may have come between the two.
        await forgotten.BeginAsync(personId, known, task!.RequestedAt, cancellation);
        if (isNew)
        {
            metrics.Requested();
        }

        return task;
    }

    /// <summary>The erasure of a person; null when none is under way.</summary>
    public async Task<ErasureTask?> GetAsync(string personId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, Partition, personId, cancellation))?.Value;

    /// <summary>Those whose next try is due.</summary>
    public Task<IReadOnlyList<ErasureTask>> DueAsync(DateTimeOffset now, int max, CancellationToken cancellation = default) =>
        _due.NextAsync(now, max, cancellation);

    /// <summary>Takes an erasure for one try.</summary>
    /// <returns>The erasure; null when it is done or somebody else has taken it.</returns>
    public Task<ErasureTask?> TakeAsync(string personId, DateTimeOffset now, CancellationToken cancellation = default) =>
        _due.TakeAsync(personId, now, cancellation);

    /// <summary>Notes relationships of the person before anything is rewritten that leads to them.</summary>
    public async Task<ErasureTask> NoteAsync(ErasureTask task, IEnumerable<string> relationships, CancellationToken cancellation = default)
    {
        var found = relationships.ToList();
        var after = await store.UpdateAsync(
            Collection,
            Partition,
            task.PersonId,
            before => before is null || found.All(before.Relationships.Contains)
                ? before
                : before with { Relationships = [.. before.Relationships.Union(found)] },
            cancellation);
        return after ?? task;
    }

    /// <summary>Notes that the person is forgotten.</summary>
    public async Task FinishAsync(ErasureTask task, CancellationToken cancellation = default)
    {
        await forgotten.FinishAsync(task.PersonId, clock.GetUtcNow(), cancellation);
        await store.DeleteAsync(Collection, Partition, task.PersonId, cancellation);
        metrics.Done();
    }

    private static string NewTombstone() => TombstonePrefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TombstoneBytes));
}
