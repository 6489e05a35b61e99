using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Actions;

/// <summary>Goals written, or the yes to them. It is one of the two.</summary>
/// <param name="Goals">1 to 3 goals of at most 500 characters; empty in a confirmation.</param>
/// <param name="Confirm">Whether it is the mentor's yes.</param>
public sealed record AgreeGoalsForm(IReadOnlyList<string> Goals, bool Confirm) : ActionForm
{
    internal static AgreeGoalsForm From(FormReader form)
    {
        var before = form.Faults.Count;
        var read = new AgreeGoalsForm(form.Texts("goals", 3, 500), form.Flag("confirm"));
        if (form.Faults.Count == before && read.Goals.Count > 0 == read.Confirm)
        {
            form.Refuse("goals", FormRule.Of(read.Confirm ? nameof(RuleTexts.EmptyWhenConfirming) : nameof(RuleTexts.OneToThree)));
        }

        return read;
    }
}
