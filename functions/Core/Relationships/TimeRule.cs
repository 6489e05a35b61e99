namespace ServerlessMentoring.Core.Relationships;

/// <summary>Something that time alone does.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Name">Which of the <see cref="TimelineTexts"/> says it.</param>
/// <param name="Act">Does it.</param>
/// <param name="Kind">What falls due, when an ask does.</param>
internal sealed record TimeRule(DateTimeOffset At, string Name, Action<Turn> Act, AskKind? Kind = null);
