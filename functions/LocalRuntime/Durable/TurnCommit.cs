namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>What one turn, or a chain of generations that never wait, writes in one piece.</summary>
/// <param name="From">The instance as it was; the commit fails when it has been replaced or ended since.</param>
/// <param name="To">The instance as it is now; another generation than <paramref name="From"/> after a continue-as-new.</param>
/// <param name="Last">How the last turn ended.</param>
/// <param name="InboxUpTo">Messages of the inbox up to this number are used up.</param>
/// <param name="Carried">Events that the next generation finds in its inbox.</param>
/// <param name="LeftBehind">Activities of generations that ended without waiting for them; they run, nobody hears of it, and a crash loses them.</param>
/// <param name="Asked">Everything that these turns asked for.</param>
/// <param name="At">When, UTC.</param>
internal sealed record TurnCommit(
    Instance From,
    Instance To,
    TurnResult Last,
    long InboxUpTo,
    IReadOnlyList<Message> Carried,
    IReadOnlyList<(long Execution, ScheduledAction Activity)> LeftBehind,
    IReadOnlyList<ScheduledAction> Asked,
    DateTime At);
