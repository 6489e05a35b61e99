using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Actions;

/// <summary>Goals written, the yes to them, or a word on them. It is one of these.</summary>
/// <param name="Goals">1 to 3 goals of at most 500 characters; empty in a confirmation.</param>
/// <param name="Confirm">Whether it is the mentor's yes.</param>
public sealed record AgreeGoalsForm(IReadOnlyList<string> Goals, bool Confirm) : ActionForm
{
    /// <summary>How many goals there are at most.</summary>
    public const int MaxGoals = 3;

    /// <summary>The longest goal, in UTF-16 characters.</summary>
    public const int MaxGoal = 500;

    /// <summary>A mentor's word back in place of the yes, at most <see cref="ActionForm.MaxText"/> characters; null for none.</summary>
    public string? Word { get; init; }

    internal static AgreeGoalsForm From(FormReader form)
    {
        var before = form.Faults.Count;
        var read = new AgreeGoalsForm(form.Texts("goals", MaxGoals, MaxGoal), form.Flag("confirm")) { Word = form.Text("word", MaxText, lines: true) };
        if (form.Faults.Count == before && (read.Confirm || read.Word is null) && read.Goals.Count > 0 == read.Confirm)
        {
            form.Refuse("goals", FormRule.Of(read.Confirm ? nameof(RuleTexts.EmptyWhenConfirming) : nameof(RuleTexts.OneToThree)));
        }

        return read;
    }
}
