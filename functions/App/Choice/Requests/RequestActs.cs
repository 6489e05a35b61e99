using System.Globalization;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>Takes what mentees ask and take back, and what mentors answer.</summary>
public sealed class RequestActs(
    RequestStore store, DueList list, RequestFollowUp followUp, RequestSettlement settlement, Pools pools, TimeProvider clock, ILogger<RequestActs> logger)
{
    // The link of a request lives so long after it expires, and the way to it a little longer.
    private static readonly TimeSpan KeptAfterwards = TimeSpan.FromDays(60);

    public async Task<ActOutcome> AskAsync(Visit visit, ChooseForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        var program = visit.Program!.Document;
        var mentee = visit.Person;

        // The same form again is the same request, as long as that is open.
        var book = await store.BookAsync(program.Id, mentee.Id, cancellation);
        var id = IdOf(visit, stamp, 0);
        for (var earlier = 1; book?.Find(id) is { } known; earlier++)
        {
            if (known.IsOpen)
            {
                return Asked(known, mentee);
            }

            id = IdOf(visit, stamp, earlier);
        }

        if (await pools.FindAsync(program, mentee, MemberRole.Mentee, form.Request!, cancellation) is not { } mentor)
        {
            return new ActOutcome.Invalid(new Fault("request", Choosing.Say(nameof(ChoosingTexts.NotMentorHere))));
        }

        if (RuleOf(mentor) is { } rule)
        {
            return new ActOutcome.Invalid(new Fault("request", rule));
        }

        if (await pools.IsMentoredAsync(program.Id, mentee.Id, cancellation))
        {
            return new ActOutcome.Refused("request", "must wait until your present mentoring is over", Choosing.Say(nameof(ChoosingTexts.HaveMentorAlready)));
        }

        var now = clock.GetUtcNow();
        var request = new DirectRequest(id, mentor.Person.Id, form.Message, now, ExpiryOf(program, mentor.Person, now));
        return await AskAsync(program, mentee, request, stamp, cancellation);
    }

    /// <summary>Takes a request back. One that is settled stays as it is.</summary>
    public async Task<ActOutcome> WithdrawAsync(Visit visit, string requestId, Stamp stamp, CancellationToken cancellation = default)
    {
        var (programId, menteeId) = (visit.Program!.Document.Id, visit.Person.Id);
        if ((await store.BookAsync(programId, menteeId, cancellation))?.Find(requestId) is null)
        {
            return new ActOutcome.Invalid(new Fault("withdraw", Choosing.Say(nameof(ChoosingTexts.NotYourRequest))));
        }

        var at = new RequestRef(requestId, programId, menteeId, default);
        var request = await followUp.ChangeAsync(
            stamp.Client, at, book => book.Close(requestId, RequestStatus.Withdrawn, clock.GetUtcNow()), cancellation);
        return request?.Status is RequestStatus.Accepting or RequestStatus.Accepted
            ? new ActOutcome.Refused("withdraw", "must be a request that waits", Choosing.Say(nameof(ChoosingTexts.MentorSaidYes)))
            : new ActOutcome.Saved(Choosing.Say(nameof(ChoosingTexts.RequestTakenBack)).Say());
    }

    /// <summary>A mentor's answer. The same answer again is the same answer.</summary>
    public async Task<ActOutcome> AnswerAsync(Visit visit, AnswerRequestForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        var (book, asked, mentee) = visit.Asked!;
        var at = new RequestRef(asked.Id, book.ProgramId, book.MenteeId, default);
        var change = await ChangeOfAsync(visit, form, cancellation);
        var request = await followUp.ChangeAsync(stamp.Client, at, change, cancellation);
        return OutcomeOf(request, form.Accepted, mentee.DisplayName);
    }

    /// <summary>What an answer does to the mentee's book: what it says, unless something else has settled the request.</summary>
    private async Task<Func<RequestBook, RequestBook>> ChangeOfAsync(Visit visit, AnswerRequestForm form, CancellationToken cancellation)
    {
        var (_, asked, mentee) = visit.Asked!;
        var (program, now) = (visit.Program!.Document, clock.GetUtcNow());
        if (asked.Status == RequestStatus.Waiting)
        {
            if (await settlement.WhyNoMenteeAsync(program.Id, mentee, cancellation) is { } gone)
            {
                return book => book.CloseAll(gone, now);
            }

            if (form.Accepted && now < asked.ExpiresAt && await WhyNotAsync(program, visit.Person, mentee.Id, cancellation) is { } end)
            {
                return book => book.Close(asked.Id, end, now);
            }
        }

        return form.Accepted ? book => book.BeginAccept(asked.Id, now) : book => book.Decline(asked.Id, form.Reason, now);
    }

    private async Task<ActOutcome> AskAsync(ProgramDocument program, Person mentee, DirectRequest request, Stamp stamp, CancellationToken cancellation)
    {
        var at = new RequestRef(request.Id, program.Id, mentee.Id, request.ExpiresAt + KeptAfterwards);
        await store.NoteAsync(request.MentorId, at, cancellation);
        await list.SetAsync(new RequestDue(request.Id, program.Id, mentee.Id) { DueAt = request.At }, cancellation);
        Remark? why = null;
        await followUp.UpdateAsync(
            program.Id,
            mentee.Id,
            book =>
            {
                why = book.Find(request.Id) is null ? book.WhyNot(request.MentorId, program.Matching.Rules.NotPairedForMonths, request.At) : null;
                return why is null && book.Find(request.Id) is null ? book.With(request) : book;
            },
            cancellation);
        if (why is not null)
        {
            return new ActOutcome.Invalid(new Fault("request", why));
        }

        try
        {
            await followUp.FollowAsync(stamp.Client, at, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // It is written down; the sweeper sends the mail.
            logger.LogWarning(exception, "The mail of request {RequestId} could not be sent yet; it is tried again within minutes", request.Id);
        }

        return Asked(request, mentee);
    }

    private static string IdOf(Visit visit, Stamp stamp, int earlier) =>
        OperationId.Of(string.Create(CultureInfo.InvariantCulture, $"{visit.Program!.Document.Id}\n{visit.Person.Id}\n{stamp.Id}\n{earlier}")).ToString("N");

    private static ActOutcome.Saved Asked(DirectRequest request, Person mentee) =>
        new(Choosing.Say(nameof(ChoosingTexts.RequestSent), ChoiceDays.Of(request.ExpiresAt, mentee.TimeZone)).Say());

    private static Remark? RuleOf(PoolPerson mentor) =>
        mentor.FreePlaces == 0 ? Choosing.Say(nameof(ChoosingTexts.NoFreePlaceRule))
        : mentor.Verdict.Breaches is not [var breach, ..] ? null
        : PoolPerson.IsConfidential(breach) ? Choosing.Say(nameof(ChoosingTexts.NotOpenToRequests))
        : Choosing.Say(nameof(ChoosingTexts.RulesForbid), breach.Text);

    // In the mentor's working hours, and never beyond the program's last day.
    private static DateTimeOffset ExpiryOf(ProgramDocument program, Person mentor, DateTimeOffset now)
    {
        var expiry = LocalTimes.After(now, program.Matching.RequestDays, mentor.TimeZone, mentor.WorkingHours, program.Nudges.QuietDays);
        var end = program.EndsOn is { } last ? LocalTimes.At(last.AddDays(1), TimeOnly.MinValue, program.TimeZone) : expiry;
        return expiry < end ? expiry : end;
    }

    private async Task<RequestStatus?> WhyNotAsync(ProgramDocument program, Person mentor, string menteeId, CancellationToken cancellation) =>
        ProgramDates.WhyNoMatches(program, clock.GetUtcNow()) is not null ? RequestStatus.Closed
        : await pools.FindAsync(program, mentor, MemberRole.Mentor, menteeId, cancellation) is { Verdict.CanBePinned: true } ? null
        : RequestStatus.Forbidden;

    private static ActOutcome OutcomeOf(DirectRequest? request, bool accepted, string menteeName) => (request?.Status, accepted) switch
    {
        (RequestStatus.Accepted, true) => new ActOutcome.Done(Choosing.Say(nameof(ChoosingTexts.YouAreMentor), menteeName).Say(), Choosing.Say(nameof(ChoosingTexts.YouAreMentorNext)).Say()),
        (RequestStatus.Accepting, true) => new ActOutcome.Done(Choosing.Say(nameof(ChoosingTexts.Arranging)).Say()),
        (RequestStatus.Declined, false) => new ActOutcome.Done(Choosing.Say(nameof(ChoosingTexts.YouSaidNo), menteeName).Say()),
        (RequestStatus.Matched, _) => Late(nameof(ChoosingTexts.LateMatched), menteeName),
        (RequestStatus.NoPlace, _) => Late(nameof(ChoosingTexts.LateNoPlace), menteeName),
        (RequestStatus.Withdrawn, _) => Late(nameof(ChoosingTexts.LateWithdrawn), menteeName),
        (RequestStatus.Accepted or RequestStatus.Accepting, false) => Late(nameof(ChoosingTexts.LateYes)),
        (RequestStatus.Declined, true) => Late(nameof(ChoosingTexts.LateNo)),
        (RequestStatus.Forbidden, _) => Late(nameof(ChoosingTexts.LateForbidden), menteeName),
        (RequestStatus.Closed, _) => Late(nameof(ChoosingTexts.LateClosed)),
        _ => Late(nameof(ChoosingTexts.LateExpired)),
    };

    private static ActOutcome.Refused Late(string name, params object[] arguments) =>
        new("answer", "must come while the request waits", Choosing.Say(name, arguments));
}
