namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A mentee has written the goals, or a mentor confirms them.</summary>
public sealed record AgreeGoals : Signal
{
    /// <inheritdoc/>
    public override string Kind => "agreeGoals";

    /// <summary>The ask it answers.</summary>
    public string? AskId { get; init; }

    /// <summary>How many goals are written, 1 to 3; ignored when confirming.</summary>
    public int GoalCount { get; init; }

    /// <summary>A mentor's yes to the written goals.</summary>
    public bool Confirm { get; init; }
}
