using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>A time for the kickoff or a session, or a new time for one that is booked.</summary>
public sealed class BookAct(Doorbell doorbell, Bookings bookings, MeetingTimes times, SessionDetails details)
    : SignalAct<BookForm, Book>(doorbell)
{
    private const int Offered = 3;
    private const int Found = 12;

    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.BookKickoff, LinkPurpose.BookSession];

    public override IReadOnlyList<Phase>? Phases => [Phase.Kickoff, Phase.Sessions];

    public override async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default)
    {
        var booked = visit.State.Session(TargetOf(visit));
        var minutes = booked?.DurationMinutes ?? BookForm.UsualMinutes;
        var booking = new Book { PersonId = visit.Person.Id, At = visit.Now, SessionId = TargetOf(visit), DurationMinutes = minutes };
        var purpose = Bookings.PurposeOf(visit, TargetOf(visit), "");
        var free = await times.NextAsync(visit.State, visit.Person.Id, booking, purpose, null, Found, cancellation);
        var offered = Spread(free, visit.Person.TimeZone);
        return new BookPage
        {
            Context = context,
            IsKickoff = visit.State.Phase == Phase.Kickoff,
            Others = Cards.OthersOf(visit),
            FreeTimes = offered,
            MoreTimes = [.. free.Except(offered)],
            DurationMinutes = minutes,
            Place = await details.PlaceOfAsync(visit.State, booked?.Id, cancellation),
            Plan = visit.PlanOf(TargetOf(visit)),
            BookedAt = booked is { Status: SessionStatus.Booked } ? booked.StartsAt : null,
        };
    }

    protected override Task<ActOutcome?> RefuseAsync(Visit visit, BookForm form, Book signal, CancellationToken cancellation) =>
        Task.FromResult(LocalStart.Refuse(form.StartsAt, visit.Person.TimeZone));

    protected override Book SignalOf(Visit visit, BookForm form, string id) => new()
    {
        AskId = visit.AskId,
        SessionId = TargetOf(visit),
        StartsAt = LocalTimes.Resolve(form.StartsAt, visit.Person.TimeZone) ?? default,
        DurationMinutes = form.DurationMinutes,
    };

    protected override async Task<ActOutcome> UnfitAsync(Visit visit, Book signal, SignalCheck check, CancellationToken cancellation) =>
        check is { Verdict: SignalVerdict.NotAllowed, Field: "startsAt" }
            ? await bookings.TakenAsync(visit, signal, Bookings.PurposeOf(visit, signal.SessionId, signal.Id), cancellation)
            : await base.UnfitAsync(visit, signal, check, cancellation);

    protected override Task<ActOutcome?> RecordAsync(
        Visit visit, BookForm form, Book signal, DurableTaskClient client, CancellationToken cancellation) =>
        bookings.BookAsync(
            visit,
            signal,
            Bookings.PurposeOf(visit, signal.SessionId, signal.Id),
            form.Place,
            () => base.RecordAsync(visit, form, signal, client, cancellation),
            cancellation);

    protected override string? Describe(Visit visit, Book signal) => Grammar.Fill(ActTexts.BookedFor, LocalStart.Say(signal.StartsAt, visit.Person.TimeZone));

    protected override IReadOnlyList<string> NextOf(Visit visit, Book signal) =>
        [ActTexts.AfterBooking];

    protected override async Task FillAsync(Visit visit, Book signal, InputFields input, CancellationToken cancellation)
    {
        input.Set("startsAt", LocalTimes.ToLocal(signal.StartsAt, visit.Person.TimeZone));
        input.Set("durationMinutes", signal.DurationMinutes);
        input.Set("place", await details.PlaceAtAsync(visit.State.Id, signal.StartsAt, cancellation));
    }

    // Three on one morning would be no choice: the first of each day comes first.
    private static List<DateTimeOffset> Spread(IReadOnlyList<DateTimeOffset> free, string zone)
    {
        var first = free.DistinctBy(time => LocalTimes.ToLocal(time, zone).Date).Take(Offered).ToList();
        return [.. first.Concat(free.Except(first)).Take(Offered).Order()];
    }

    // The kickoff is one; a session is moved when the link, its ask, or the answer to its ask names it.
    private static string? TargetOf(Visit visit) =>
        visit.State.Phase == Phase.Kickoff ? Session.KickoffId
        : visit.SessionId == Session.KickoffId ? null
        : visit.SessionId;
}
