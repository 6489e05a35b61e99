using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Pages.Actions;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>The mentee writes the goals; the mentor reads and confirms them.</summary>
public sealed class AgreeGoalsAct(Doorbell doorbell, NotebookWriter notebook, CarriedGoals carried) : SignalAct<AgreeGoalsForm, AgreeGoals>(doorbell)
{
    /// <inheritdoc />
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.AgreeGoals];

    /// <inheritdoc />
    public override IReadOnlyList<Phase>? Phases => [Phase.Kickoff];

    /// <inheritdoc />
    public override async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default)
    {
        var confirms = visit.Me.Role == MemberRole.Mentor;
        var goals = await notebook.GoalsAsync(visit.State.Id, cancellation);
        var earlier = confirms || goals.Count > 0 ? [] : await carried.OfAsync(visit, cancellation);
        return new AgreeGoalsPage
        {
            Context = context,
            Confirms = confirms,
            Goals = earlier.Count > 0 ? earlier : goals,
            AreCarried = earlier.Count > 0,
            OtherNames = Cards.OtherNames(visit),
        };
    }

    /// <inheritdoc />
    protected override AgreeGoals SignalOf(Visit visit, AgreeGoalsForm form, string id) =>
        new() { AskId = visit.AskId, Confirm = form.Confirm, GoalCount = form.Goals.Count };

    /// <inheritdoc />
    protected override Task<ActOutcome?> RefuseAsync(
        Visit visit, AgreeGoalsForm form, AgreeGoals signal, CancellationToken cancellation) =>
        Task.FromResult<ActOutcome?>((visit.Me.Role, form.Confirm) switch
        {
            (MemberRole.Mentor, false) => new ActOutcome.Invalid(new Fault("confirm", FormRule.Of(nameof(RuleTexts.MentorConfirms)))),
            (MemberRole.Mentee, true) => new ActOutcome.Invalid(new Fault("goals", FormRule.Of(nameof(RuleTexts.MenteeWrites)))),
            _ => null,
        });

    /// <inheritdoc />
    protected override Task SaveTextsAsync(Visit visit, AgreeGoalsForm form, AgreeGoals signal, CancellationToken cancellation) =>
        signal.Confirm ? Task.CompletedTask : notebook.WriteGoalsAsync(visit, form.Goals, cancellation);

    /// <inheritdoc />
    protected override string? Describe(Visit visit, AgreeGoals signal) => signal.Confirm ? ActTexts.GoalsConfirmed : null;

    /// <inheritdoc />
    protected override IReadOnlyList<string> NextOf(Visit visit, AgreeGoals signal) => signal.Confirm
        ? [ActTexts.AfterConfirming]
        : [ActTexts.AfterGoals];
}
