namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>The runtime cannot start: the message says what is wrong and what to do about it.</summary>
/// <param name="message">For the person who started it.</param>
/// <param name="innerException">The cause, if any.</param>
public sealed class LocalHostException(string message, Exception? innerException = null)
    : Exception(message, innerException);
