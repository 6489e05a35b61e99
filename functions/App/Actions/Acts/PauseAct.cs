using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>Stops the clock, of a pair or of one member of a group.</summary>
public sealed class PauseAct(Doorbell doorbell, Confidences confidences) : SignalAct<PauseForm, Pause>(doorbell)
{
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Pause];

    public override Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        Task.FromResult<ActionPage>(new PausePage
        {
            Context = context,
            OtherNames = Cards.OtherNames(visit),
            Today = DateOnly.FromDateTime(LocalTimes.ToLocal(visit.Now, visit.Person.TimeZone)),
        });

    public override bool StillHolds(Visit visit, InboxEntry earlier) =>
        visit.State.Pauses.Any(pause => pause.PersonId == visit.Person.Id && pause.Cause == PauseCause.Participant);

    protected override Task<ActOutcome?> RefuseAsync(Visit visit, PauseForm form, Pause signal, CancellationToken cancellation) =>
        Task.FromResult<ActOutcome?>(
            form.Until is { } until && until <= DateOnly.FromDateTime(LocalTimes.ToLocal(visit.Now, visit.Person.TimeZone))
                ? new ActOutcome.Invalid(new Fault("until", FormRule.Of(nameof(RuleTexts.AfterToday))))
                : null);

    protected override Pause SignalOf(Visit visit, PauseForm form, string id) => new()
    {
        Cause = PauseCause.Participant,
        Until = form.Until is { } until ? StartOf(until, visit) : null,
        NoteRef = Confidences.RefOf(id, form.Reason),
    };

    protected override Task SaveTextsAsync(Visit visit, PauseForm form, Pause signal, CancellationToken cancellation) =>
        confidences.SaveAsync(visit, signal, form.Reason, cancellation: cancellation);

    protected override string? Describe(Visit visit, Pause signal) =>
        signal.Until is { } until ? Grammar.Fill(ActTexts.PauseEnds, LocalStart.Say(until, visit.Person.TimeZone)) : ActTexts.PauseOpen;

    // The first working hour of that day.
    private static DateTimeOffset StartOf(DateOnly day, Visit visit) => LocalTimes.After(
        LocalTimes.Resolve(day.ToDateTime(new TimeOnly(12, 0)), visit.Person.TimeZone) ?? visit.Now,
        0,
        visit.Person.TimeZone,
        visit.Person.WorkingHours,
        visit.State.Terms.QuietDays);
}
