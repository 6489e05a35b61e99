namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>
/// How much of a commit is done at a time. On Azure an HTTP call is cut off after 230 seconds, and a timer may not run for ever; what is left is gone on
/// with by itself.
/// </summary>
/// <param name="InCall">How long a call starts relationships.</param>
/// <param name="MostInCall">How many it starts at most.</param>
/// <param name="InSweep">How long it goes on with one by itself, at a time.</param>
public sealed record CommitBudget(TimeSpan InCall, int MostInCall, TimeSpan InSweep)
{
    /// <summary>What is used: far below what cuts off.</summary>
    public static CommitBudget Default { get; } = new(TimeSpan.FromSeconds(20), 1000, TimeSpan.FromMinutes(4));
}
