using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>Yes or no to a match.</summary>
public sealed class AcceptAct(Doorbell doorbell, Confidences confidences) : SignalAct<AcceptForm, Accept>(doorbell)
{
    private const double DaysPerMonth = 30;

    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Accept];

    public override IReadOnlyList<Phase>? Phases => [Phase.Proposed];

    public override Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        Task.FromResult<ActionPage>(new AcceptPage
        {
            Context = context,
            Others = Cards.OthersOf(visit),
            Reasons = [.. visit.Relationship!.Reasons.Select(reason => reason.Say())],
            Expectations = ExpectationsOf(visit.State.Terms),
            HoursPerMonth = HoursPerMonth(visit.State.Terms),
            CheckInEveryDays = visit.State.Terms.CheckInsEveryDays is > 0 and var days ? days : null,
            DueAt = visit.Ask?.Open?.DueAt ?? visit.State.PhaseDueAt,
        });

    protected override Accept SignalOf(Visit visit, AcceptForm form, string id) =>
        new() { AskId = visit.AskId, Accepted = form.Accepted, NoteRef = Confidences.RefOf(id, form.Reason) };

    protected override Task SaveTextsAsync(Visit visit, AcceptForm form, Accept signal, CancellationToken cancellation) =>
        confidences.SaveAsync(visit, signal, form.Reason, cancellation: cancellation);

    protected override string? Describe(Visit visit, Accept signal) =>
        signal.Accepted ? ActTexts.SaidYes : ActTexts.SaidNo;

    protected override IReadOnlyList<string> NextOf(Visit visit, Accept signal) => signal.Accepted
        ? [IsLastYes(visit) ? ActTexts.AfterLastYes : ActTexts.AfterYes]
        : [ActTexts.AfterNo];

    protected override async Task FillAsync(Visit visit, Accept signal, InputFields input, CancellationToken cancellation)
    {
        input.Set("answer", signal.Accepted ? "accept" : "decline");
        input.Set("reason", (await confidences.OwnAsync(visit, signal.NoteRef, cancellation))?.Text);
    }

    // The lifecycle may not have read the others' answers of the last moments: then it is a mail that tells.
    private static bool IsLastYes(Visit visit) =>
        !visit.State.Asks.Any(ask => ask.Kind == AskKind.Accept && ask.PersonId != visit.Person.Id);

    // Sessions of the usual length at the program's rhythm, rounded up: nobody is promised less than it takes.
    private static int? HoursPerMonth(Terms terms) =>
        terms.SessionsEveryDays > 0 ? (int)Math.Ceiling(DaysPerMonth / terms.SessionsEveryDays * BookForm.UsualMinutes / 60) : null;

    private static string[] ExpectationsOf(Terms terms) =>
    [
        Grammar.Fill(ActTexts.ExpectKickoff, terms.KickoffWithinDays),
        Grammar.Fill(ActTexts.ExpectSessions, terms.SessionsMinimum, terms.DurationWeeks, terms.SessionsEveryDays),
        ActTexts.ExpectFeedback,
    ];
}
