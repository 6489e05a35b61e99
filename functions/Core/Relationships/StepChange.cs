using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>One thing that a step changed, for the timeline.</summary>
public sealed record StepChange
{
    /// <summary>What changed, camelCase: <c>phase</c>, <c>askOpened</c>, <c>askClosed</c>, <c>session</c>, <c>paused</c>, …</summary>
    public string What { get; init; } = "";

    public Remark Text { get; init => field = value ?? field; } = Remark.Verbatim("");

    public string? PersonId { get; init; }

    /// <summary>The ask, session or value it is about.</summary>
    public string? Subject { get; init; }
}
