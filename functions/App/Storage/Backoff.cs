namespace ServerlessMentoring.App.Storage;

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
