namespace ServerlessMentoring.App.Storage;

/// <summary>
/// A store did not take a request in time: throttled, away, or too slow. Whether a write happened is not known; doing it again is safe.
/// </summary>
/// <param name="message">What was asked of it, without names or texts.</param>
/// <param name="inner">What the store's client threw.</param>
public sealed class StoreBusyException(string message, Exception? inner = null) : Exception(message, inner);
