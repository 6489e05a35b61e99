namespace ServerlessMentoring.Pages.Owners;

/// <summary>One step of a relationship's history.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="What">What happened, in plain words.</param>
/// <param name="Changes">What changed by it.</param>
/// <param name="Sent">What was sent because of it.</param>
/// <param name="Late">True when it came after the end and changed nothing.</param>
public sealed record TimelineRow(
    DateTimeOffset At,
    string What,
    IReadOnlyList<string> Changes,
    IReadOnlyList<string> Sent,
    bool Late = false);
