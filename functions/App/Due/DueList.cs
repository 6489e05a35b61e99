using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Due;

/// <summary>
/// Something that is to be looked at when its time has come. Each kind of entry is a record of its own with what its
/// <see cref="IDueHandler"/> needs.
/// </summary>
public abstract record DueEntry
{
    /// <summary>When it is to be looked at; UTC. Null while there is nothing to look at.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>How many looks in a row have come to nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Attempts { get; init; }

    /// <summary>What the last look met: the name of an exception, and no text of anybody's. Null when nothing went wrong.</summary>
    public string? Trouble { get; init; }

    /// <summary>What tells it from others of its kind.</summary>
    public abstract string Key();
}

/// <summary>Names a kind of entry, in the store and to operators.</summary>
public interface IDueKind
{
    /// <summary>The name: a word in camelCase.</summary>
    static abstract string Kind { get; }

    /// <summary>What is in such entries about people.</summary>
    static abstract PersonalData Personal { get; }
}

/// <summary>A kind of entry.</summary>
/// <param name="Type">The record.</param>
/// <param name="Name">As <see cref="IDueKind.Kind"/>.</param>
/// <param name="Personal">As <see cref="IDueKind.Personal"/>.</param>
public sealed record DueKind(Type Type, string Name, PersonalData Personal)
{
    public static DueKind Of<T>()
        where T : DueEntry, IDueKind => new(typeof(T), T.Kind, T.Personal);
}

/// <summary>
/// Everything that is due later, of all kinds, by time: looking for what is due is one query, however many kinds there are, and costs by what is due.
/// Few entries are due at any time, so that all share a partition.
/// </summary>
public sealed class DueList(IDocumentStore store)
{
    private const string Partition = "due";
    private const int MostStuck = 200;

    // Two runs of the sweeper, and some.
    private static readonly TimeSpan Overdue = TimeSpan.FromMinutes(15);

    internal static readonly Collection<DueEntry> Collection = new("due", StoreContainer.Due)
    {
        Compared = ["dueAt", "kind", "trouble"],
        Personal = new PersonalByKind(),
    };

    // A look that comes a moment too early sees the rest with the next one; whoever takes an entry reads it anew.
    private static readonly Collection<DueEntry> Looked = Collection with { MayBeStale = true };

    /// <summary>One entry; null when there is none.</summary>
    public async Task<T?> GetAsync<T>(string key, CancellationToken cancellation = default)
        where T : DueEntry, IDueKind =>
        (T?)(await store.GetAsync(Collection, Partition, IdOf<T>(key), cancellation))?.Value;

    /// <summary>Puts an entry on the list. One that is there already stays as it is.</summary>
    public Task AddAsync<T>(T entry, CancellationToken cancellation = default)
        where T : DueEntry, IDueKind =>
        store.CreateAsync(Collection, Partition, IdOf<T>(entry.Key()), entry, cancellation);

    /// <summary>Puts an entry on the list, in the place of one that is there.</summary>
    public Task SetAsync<T>(T entry, CancellationToken cancellation = default)
        where T : DueEntry, IDueKind =>
        store.UpsertAsync(Collection, Partition, IdOf<T>(entry.Key()), entry, cancellation);

    /// <summary>Changes an entry safely beside other writers; see <see cref="DocumentStoreExtensions.UpdateAsync"/>.</summary>
    public async Task<T?> UpdateAsync<T>(string key, Func<T?, T?> change, CancellationToken cancellation = default)
        where T : DueEntry, IDueKind =>
        (T?)await store.UpdateAsync(Collection, Partition, IdOf<T>(key), before => change((T?)before), cancellation);

    /// <summary>
    /// Takes an entry for one try. Its next try is set before this one begins, so that neither a crash nor a second sweeper leaves it or doubles it.
    /// </summary>
    /// <returns>The entry; null when it is gone, not due, or taken by somebody else.</returns>
    public async Task<T?> TakeAsync<T>(string key, DateTimeOffset now, Backoff pauses, CancellationToken cancellation = default)
        where T : DueEntry, IDueKind
    {
        T? taken = null;
        await UpdateAsync<T>(
            key,
            before => taken = before?.DueAt <= now ? (T)(before with { DueAt = now + pauses.After(before.Attempts), Attempts = before.Attempts + 1 }) : null,
            cancellation);
        return taken;
    }

    /// <summary>Takes an entry off the list.</summary>
    public Task RemoveAsync<T>(string key, CancellationToken cancellation = default)
        where T : DueEntry, IDueKind =>
        store.DeleteAsync(Collection, Partition, IdOf<T>(key), cancellation);

    /// <summary>Entries whose time has come, a page of them.</summary>
    /// <param name="kind">Only this kind; null for all.</param>
    /// <param name="now">The moment; what is due at it is due.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="continuation">From the page before.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<DocumentPage<DueEntry>> NextAsync(
        string? kind, DateTimeOffset now, int max, string? continuation = null, CancellationToken cancellation = default)
    {
        var isDue = Condition.Before("dueAt", now.AddTicks(1));
        var page = await store.QueryAsync(
            Looked, Partition, kind is null ? [isDue] : [isDue, Condition.Is("kind", kind)], max, continuation, cancellation);
        return new DocumentPage<DueEntry>([.. page.Items.Select(item => item.Value)], page.Continuation);
    }

    /// <summary>Entries that met trouble, or that nobody has looked at although their time has come: the longest due first, some hundred at most.</summary>
    public async Task<IReadOnlyList<DueEntry>> StuckAsync(DateTimeOffset now, CancellationToken cancellation = default)
    {
        var troubled = await TroubledAsync(cancellation);
        var late = await NextAsync(null, now - Overdue, MostStuck, null, cancellation);
        return [.. troubled.Concat(late.Items).DistinctBy(entry => (entry.GetType(), entry.Key())).OrderBy(entry => entry.DueAt)];
    }

    /// <summary>Entries that met trouble when they were last looked at, some hundred at most.</summary>
    public async Task<IReadOnlyList<DueEntry>> TroubledAsync(CancellationToken cancellation = default) =>
        [.. (await store.QueryAsync(Looked, Partition, [Condition.IsThere("trouble")], MostStuck, null, cancellation)).Items.Select(item => item.Value)];

    /// <summary>All entries of a kind, due or not.</summary>
    public async IAsyncEnumerable<T> AllAsync<T>([EnumeratorCancellation] CancellationToken cancellation = default)
        where T : DueEntry, IDueKind
    {
        await foreach (var entry in store.AllAsync(Collection, Partition, [Condition.Is("kind", T.Kind)], cancellation))
        {
            yield return (T)entry;
        }
    }

    private static string IdOf<T>(string key)
        where T : IDueKind => $"{T.Kind}:{key}";
}

/// <summary>Pauses between tries, each twice as long as the one before.</summary>
/// <param name="First">The pause after the first try.</param>
/// <param name="Longest">The longest pause.</param>
public sealed record Backoff(TimeSpan First, TimeSpan Longest)
{
    // Beyond it every usual first pause has grown past the longest, and much further doubling would overflow.
    private const int MostDoublings = 20;

    /// <summary>The same pause after each try.</summary>
    public static Backoff Every(TimeSpan pause) => new(pause, pause);

    /// <summary>The pause after a try.</summary>
    /// <param name="attempts">How many tries there were before it, 0 or more.</param>
    public TimeSpan After(int attempts)
    {
        var pause = First * Math.Pow(2, Math.Min(attempts, MostDoublings));
        return pause < Longest ? pause : Longest;
    }
}
