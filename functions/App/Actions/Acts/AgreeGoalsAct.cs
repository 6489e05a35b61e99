using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>The mentee writes the goals; the mentor reads and confirms them.</summary>
public sealed class AgreeGoalsAct(Doorbell doorbell, NotebookWriter notebook, CarriedGoals carried) : SignalAct<AgreeGoalsForm, AgreeGoals>(doorbell)
{
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.AgreeGoals];

    public override IReadOnlyList<Phase>? Phases => [Phase.Kickoff];

    public override async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default)
    {
        var confirms = visit.Me.Role == MemberRole.Mentor;
        var goals = await notebook.GoalsAsync(visit.State.Id, cancellation);
        var earlier = confirms || goals.Count > 0 ? [] : await carried.OfAsync(visit, cancellation);
        var profile = confirms || goals.Count + earlier.Count > 0 ? [] : FromProfile(visit.Person);
        return new AgreeGoalsPage
        {
            Context = context,
            Confirms = confirms,
            Goals = earlier.Count > 0 ? earlier : profile.Count > 0 ? profile : goals,
            AreCarried = earlier.Count > 0,
            AreFromProfile = profile.Count > 0,
            OtherNames = Cards.OtherNames(visit),
        };
    }

    /// <summary>A mentor's word goes to the notebook, and the goals stay open; all else is the signal.</summary>
    /// <inheritdoc cref="IAct.DoAsync" path="/param" />
    public override async Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        if (form is not AgreeGoalsForm { Confirm: false, Goals: [], Word: { } word } || visit.Me.Role != MemberRole.Mentor)
        {
            return await base.DoAsync(visit, form, stamp, cancellation);
        }

        await notebook.WriteAsync(visit, new NoteForm(NoteKind.Agenda, word, null, null, null), cancellation);
        return new ActOutcome.Saved(ActTexts.GoalsWordSaved);
    }

    protected override AgreeGoals SignalOf(Visit visit, AgreeGoalsForm form, string id) =>
        new() { AskId = visit.AskId, Confirm = form.Confirm, GoalCount = form.Goals.Count };

    protected override Task<ActOutcome?> RefuseAsync(
        Visit visit, AgreeGoalsForm form, AgreeGoals signal, CancellationToken cancellation) =>
        Task.FromResult<ActOutcome?>((visit.Me.Role, form.Confirm) switch
        {
            (MemberRole.Mentor, false) => new ActOutcome.Invalid(new Fault("confirm", FormRule.Of(nameof(RuleTexts.MentorConfirms)))),
            (MemberRole.Mentee, true) => new ActOutcome.Invalid(new Fault("goals", FormRule.Of(nameof(RuleTexts.MenteeWrites)))),
            _ => null,
        });

    protected override Task SaveTextsAsync(Visit visit, AgreeGoalsForm form, AgreeGoals signal, CancellationToken cancellation) =>
        signal.Confirm ? Task.CompletedTask : notebook.WriteGoalsAsync(visit, form.Goals, cancellation);

    protected override string? Describe(Visit visit, AgreeGoals signal) => signal.Confirm ? ActTexts.GoalsConfirmed : null;

    protected override IReadOnlyList<string> NextOf(Visit visit, AgreeGoals signal) => signal.Confirm
        ? [ActTexts.AfterConfirming]
        : [ActTexts.AfterGoals];

    private static IReadOnlyList<string> FromProfile(Person person) =>
        [.. person.Goals.Where(goal => goal.Length <= AgreeGoalsForm.MaxGoal).Take(AgreeGoalsForm.MaxGoals)];
}
