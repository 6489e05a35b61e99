using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>One step of a relationship's history. The page says it in its reader's language and zone.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="What">What happened, at least one thing.</param>
/// <param name="Changes">What changed by it.</param>
/// <param name="Sent">What was sent because of it.</param>
/// <param name="Late">True when it came after the end and changed nothing.</param>
public sealed record TimelineRow(
    DateTimeOffset At,
    IReadOnlyList<Remark> What,
    IReadOnlyList<Remark> Changes,
    IReadOnlyList<Remark> Sent,
    bool Late = false);
