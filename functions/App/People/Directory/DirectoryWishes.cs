using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>Who is to be looked up. Few at any time, so that they share a partition.</summary>
public sealed class DirectoryWishes(IDocumentStore store)
{
    /// <summary>After so many tries nobody looks any more, until HR's next word about the person: about a day and a half.</summary>
    public const int MaxAttempts = 10;

    private const string Partition = "waiting";

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(12);
    private static readonly Collection<DirectoryWish> Collection = new("directory-wishes");

    /// <summary>Puts somebody on the list; who is on it stays as they are.</summary>
    public Task AddAsync(DirectoryWish wish, CancellationToken cancellation = default) =>
        store.CreateAsync(Collection, Partition, wish.PersonId, wish, cancellation);

    /// <summary>The wish about a person; null when there is none.</summary>
    public async Task<DirectoryWish?> FindAsync(string personId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, Partition, personId, cancellation))?.Value;

    /// <summary>Those whose time has come.</summary>
    public async Task<IReadOnlyList<DirectoryWish>> DueAsync(DateTimeOffset now, int max, CancellationToken cancellation = default)
    {
        var page = await store.QueryAsync(Collection, Partition, [Condition.Before("dueAt", now)], max, null, cancellation);
        return [.. page.Items.Select(item => item.Value)];
    }

    /// <summary>Takes a wish for one try, its next try set beforehand, so that neither a crash nor a second timer leaves it or doubles it.</summary>
    /// <returns>The wish; null when it is gone or somebody else has taken it.</returns>
    public async Task<DirectoryWish?> TakeAsync(string personId, DateTimeOffset now, CancellationToken cancellation = default)
    {
        DirectoryWish? taken = null;
        await store.UpdateAsync(
            Collection,
            Partition,
            personId,
            before => taken = before is null || before.DueAt > now
                ? null
                : before with { Attempts = before.Attempts + 1, DueAt = now + PauseAfter(before.Attempts) },
            cancellation);
        return taken;
    }

    /// <summary>Takes somebody off the list.</summary>
    public Task RemoveAsync(string personId, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, Partition, personId, cancellation);

    private static TimeSpan PauseAfter(int attempts)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(attempts, MaxAttempts));
        return pause < LongestPause ? pause : LongestPause;
    }
}
