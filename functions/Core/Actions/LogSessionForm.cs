using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Actions;

/// <summary>How a session went. The three lists go to the notebook.</summary>
public sealed record LogSessionForm : ActionForm
{
    /// <summary>What became of it.</summary>
    public required SessionOutcome Outcome { get; init; }

    /// <summary>How good it was, 1 to 5; null when not said.</summary>
    public int? Quality { get; init; }

    /// <summary>Agenda points that were done, at most 30 of 500 characters; each on a line or a value of its own.</summary>
    public required IReadOnlyList<string> AgendaDone { get; init; }

    /// <summary>What to do next, at most 30 of 500 characters; each on a line or a value of its own.</summary>
    public required IReadOnlyList<string> ActionItems { get; init; }

    /// <summary>What was learned, at most 30 of 500 characters; each on a line or a value of its own.</summary>
    public required IReadOnlyList<string> Learnings { get; init; }

    /// <summary>The new start in the person's own zone, when it was moved and the time is known; else null.</summary>
    public DateTime? StartsAt { get; init; }

    internal static LogSessionForm From(FormReader form)
    {
        var outcome = form.Choice<SessionOutcome>("outcome") ?? default;
        return new LogSessionForm
        {
            Outcome = outcome,
            Quality = form.Int("quality", 1, 5),
            AgendaDone = form.Texts("agendaDone", 30, 500, splitLines: true),
            ActionItems = form.Texts("actionItems", 30, 500, splitLines: true),
            Learnings = form.Texts("learnings", 30, 500, splitLines: true),
            StartsAt = outcome == SessionOutcome.Moved ? form.LocalTime("startsAt", required: false) : null,
        };
    }
}
