namespace ServerlessMentoring.App.Storage;

/// <summary>
/// A store did not take a request in time: throttled, away, or too slow. Whether a write happened is not known; doing it again is safe.
/// </summary>
/// <param name="message">What was asked of it, without names or texts.</param>
/// <param name="retryAfter">When to come again, if the store said so.</param>
/// <param name="inner">What the store's client threw.</param>
public sealed class StoreBusyException(string message, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(message, inner)
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(5);

    /// <summary>When to come again.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter is { } given && given > Usual ? given : Usual;
}
