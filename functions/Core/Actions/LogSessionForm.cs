using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Actions;

/// <summary>How a session went. The three lists go to the notebook.</summary>
public sealed record LogSessionForm : ActionForm
{
    private const int MaxNoted = 30;
    private const int MaxLine = 500;

    public required SessionOutcome Outcome { get; init; }

    /// <summary>How good it was, 1 to 5; null when not said.</summary>
    public int? Quality { get; init; }

    /// <summary>Agenda points that were done, at most 30 of 500 characters; each on a line or a value of its own.</summary>
    public required IReadOnlyList<string> AgendaDone { get; init; }

    /// <summary>What to do next, at most 30 of 500 characters; each on a line or a value of its own.</summary>
    public required IReadOnlyList<string> ActionItems { get; init; }

    /// <summary>
    /// What to do next with who and by when: rows <c>steps.0.text</c>, <c>steps.0.ownerId</c>, <c>steps.0.dueOn</c> and so on. With
    /// <see cref="ActionItems"/> at most 30.
    /// </summary>
    public IReadOnlyList<NextStep> Steps { get; init; } = [];

    /// <summary>What was learned, at most 30 of 500 characters; each on a line or a value of its own.</summary>
    public required IReadOnlyList<string> Learnings { get; init; }

    /// <summary>The new start in the person's own zone, when it was moved and the time is known; else null.</summary>
    public DateTime? StartsAt { get; init; }

    internal static LogSessionForm From(FormReader form)
    {
        var outcome = form.Choice<SessionOutcome>("outcome") ?? default;
        var read = new LogSessionForm
        {
            Outcome = outcome,
            Quality = form.Int("quality", 1, 5),
            AgendaDone = form.Texts("agendaDone", MaxNoted, MaxLine, splitLines: true),
            ActionItems = form.Texts("actionItems", MaxNoted, MaxLine, splitLines: true),
            Steps = StepsOf(form),
            Learnings = form.Texts("learnings", MaxNoted, MaxLine, splitLines: true),
            StartsAt = outcome == SessionOutcome.Moved ? form.LocalTime("startsAt", required: false) : null,
        };
        if (read.ActionItems.Count + read.Steps.Count > MaxNoted)
        {
            form.Refuse("actionItems", FormRule.Of(nameof(RuleTexts.MostEntries), MaxNoted));
        }

        return read;
    }

    private static List<NextStep> StepsOf(FormReader form)
    {
        var steps = new List<NextStep>();
        for (var row = 0; row < MaxNoted; row++)
        {
            var owner = form.PersonId(NextStep.Field(row, "ownerId"));
            var due = form.Date(NextStep.Field(row, "dueOn"));

            // A row with a day or a name and nothing to do is not finished; an empty one is no row.
            if (form.Text(NextStep.Field(row, "text"), MaxLine, required: owner is not null || due is not null) is { } text)
            {
                steps.Add(new NextStep(text, owner, due) { Row = row });
            }
        }

        return steps;
    }
}

/// <summary>Something to do next, agreed in a session. Whether its owner is a member, the caller checks.</summary>
/// <param name="Text">What, at most 500 characters.</param>
/// <param name="OwnerId">Who takes it on; null for nobody or all.</param>
/// <param name="DueOn">The local day by which; null for none.</param>
public sealed record NextStep(string Text, string? OwnerId = null, DateOnly? DueOn = null)
{
    /// <summary>The row that it was written in, from 0.</summary>
    public int Row { get; init; }

    /// <summary>The name of a row's field: <c>steps.0.text</c>.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="part"><c>text</c>, <c>ownerId</c> or <c>dueOn</c>.</param>
    public static string Field(int row, string part) => FormattableString.Invariant($"steps.{row}.{part}");
}
