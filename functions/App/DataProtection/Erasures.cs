using System.Security.Cryptography;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.People;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Erasures that are under way.</summary>
public sealed class Erasures(DueList list, PersonStore people, ForgottenPeople forgotten, ErasureMetrics metrics, TimeProvider clock)
{
    private const string TombstonePrefix = "erased-";
    private const int TombstoneBytes = 8;

    // The signals of the first try are mostly taken by the second; what takes longer waits for an outage to end.
    internal static readonly Backoff Pauses = new(TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));

    /// <summary>Asks for the erasure of a person. Asking again changes nothing while it is under way.</summary>
    public async Task<ErasureTask> RequestAsync(string personId, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var known = await people.GetAsync(personId, cancellation);
        var isNew = false;
        var task = await list.UpdateAsync<ErasureTask>(
            personId,
            before =>
            {
                isNew = before is null;
                return before ?? new ErasureTask(personId, NewTombstone(), now, []) { DueAt = now };
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
    public Task<ErasureTask?> GetAsync(string personId, CancellationToken cancellation = default) => list.GetAsync<ErasureTask>(personId, cancellation);

    /// <summary>Takes an erasure for one try.</summary>
    /// <returns>The erasure; null when it is done or somebody else has taken it.</returns>
    public Task<ErasureTask?> TakeAsync(string personId, DateTimeOffset now, CancellationToken cancellation = default) =>
        list.TakeAsync<ErasureTask>(personId, now, Pauses, cancellation);

    /// <summary>Notes relationships of the person before anything is rewritten that leads to them.</summary>
    public async Task<ErasureTask> NoteAsync(ErasureTask task, IEnumerable<string> relationships, CancellationToken cancellation = default)
    {
        var found = relationships.ToList();
        var after = await list.UpdateAsync<ErasureTask>(
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
        await list.RemoveAsync<ErasureTask>(task.PersonId, cancellation);
        metrics.Done();
    }

    private static string NewTombstone() => TombstonePrefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TombstoneBytes));
}
