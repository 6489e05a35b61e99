namespace ServerlessMentoring.App.Storage;

/// <summary>Documents that wait for their next try. They are few at any time, so that they share a partition.</summary>
/// <typeparam name="T">The documents' type.</typeparam>
/// <param name="store">Where they are.</param>
/// <param name="collection">Their collection; its layout names <c>dueAt</c>.</param>
/// <param name="partition">Their partition.</param>
/// <param name="backoff">The pauses between tries.</param>
public sealed class DueDocuments<T>(IDocumentStore store, Collection<T> collection, string partition, Backoff backoff)
    where T : class, IDue<T>
{
    /// <summary>Those whose time has come.</summary>
    public async Task<IReadOnlyList<T>> NextAsync(DateTimeOffset now, int max, CancellationToken cancellation = default)
    {
        var page = await store.QueryAsync(collection, partition, [Condition.Before("dueAt", now)], max, null, cancellation);
        return [.. page.Items.Select(item => item.Value)];
    }

    /// <summary>
    /// Takes a document for one try. Its next try is set before this one begins, so that neither a crash nor a second sweeper leaves it or doubles it.
    /// </summary>
    /// <returns>The document; null when it is gone or somebody else has taken it.</returns>
    public async Task<T?> TakeAsync(string id, DateTimeOffset now, CancellationToken cancellation = default)
    {
        T? taken = null;
        await store.UpdateAsync(
            collection,
            partition,
            id,
            before => taken = before is null || before.DueAt > now ? null : before.Tried(now + backoff.After(before.Attempts)),
            cancellation);
        return taken;
    }
}

/// <summary>A document that waits for its next try.</summary>
public interface IDue<T>
    where T : class, IDue<T>
{
    /// <summary>When the next try is due; UTC.</summary>
    DateTimeOffset DueAt { get; }

    /// <summary>How often it has been tried.</summary>
    int Attempts { get; }

    /// <summary>The same document, tried once more.</summary>
    /// <param name="nextTry">When the next try is due should this one fail; UTC.</param>
    T Tried(DateTimeOffset nextTry);
}

/// <summary>Pauses between tries, each twice as long as the one before.</summary>
/// <param name="First">The pause after the first try.</param>
/// <param name="Longest">The longest pause.</param>
public sealed record Backoff(TimeSpan First, TimeSpan Longest)
{
    // Beyond it every usual first pause has grown past the longest, and much further doubling would overflow.
    private const int MostDoublings = 20;

    /// <summary>The pause after a try.</summary>
    /// <param name="attempts">How many tries there were before it, 0 or more.</param>
    public TimeSpan After(int attempts)
    {
        var pause = First * Math.Pow(2, Math.Min(attempts, MostDoublings));
        return pause < Longest ? pause : Longest;
    }
}
