namespace ServerlessMentoring.Core.Webhooks;

/// <summary>When a webhook that was not taken is sent again: soon at first, then ever more rarely, for three days.</summary>
public static class RetrySchedule
{
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(10),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(10),
        TimeSpan.FromHours(14),
        TimeSpan.FromHours(20),
        TimeSpan.FromHours(24),
    ];

    /// <summary>How often it is tried in all.</summary>
    public static int Attempts => Pauses.Length + 1;

    /// <summary>The pause after a failed attempt.</summary>
    /// <param name="attempts">How many there have been, at least one.</param>
    /// <returns>How long to wait; null when it was the last.</returns>
    public static TimeSpan? After(int attempts) => attempts <= Pauses.Length ? Pauses[attempts - 1] : null;
}
