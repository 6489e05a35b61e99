using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>Who is to be looked up. Few at any time, so that they share a partition.</summary>
public sealed class DirectoryWishes(IDocumentStore store)
{
    /// <summary>After so many tries nobody looks any more, until HR's next word about the person: about a day and a half.</summary>
    public const int MaxAttempts = 10;

    private const string Partition = "waiting";

    private static readonly Backoff Pauses = new(TimeSpan.FromMinutes(5), TimeSpan.FromHours(12));

    internal static readonly Collection<DirectoryWish> Collection = new("directory-wishes", StoreContainer.Due)
    {
        Compared = ["dueAt"],
        Personal = new SeenToBy<DirectoryWishPersonalData>(),
    };

    private readonly DueDocuments<DirectoryWish> _due = new(store, Collection, Partition, Pauses);

    /// <summary>Puts somebody on the list; who is on it stays as they are.</summary>
    public Task AddAsync(DirectoryWish wish, CancellationToken cancellation = default) =>
        store.CreateAsync(Collection, Partition, wish.PersonId, wish, cancellation);

    /// <summary>The wish about a person; null when there is none.</summary>
    public async Task<DirectoryWish?> FindAsync(string personId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, Partition, personId, cancellation))?.Value;

    /// <summary>Those whose time has come.</summary>
    public Task<IReadOnlyList<DirectoryWish>> DueAsync(DateTimeOffset now, int max, CancellationToken cancellation = default) =>
        _due.NextAsync(now, max, cancellation);

    /// <summary>Takes a wish for one try.</summary>
    /// <returns>The wish; null when it is gone or somebody else has taken it.</returns>
    public Task<DirectoryWish?> TakeAsync(string personId, DateTimeOffset now, CancellationToken cancellation = default) =>
        _due.TakeAsync(personId, now, cancellation);

    /// <summary>Takes somebody off the list.</summary>
    public Task RemoveAsync(string personId, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, Partition, personId, cancellation);
}
