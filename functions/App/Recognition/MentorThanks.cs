using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Recognition;

/// <summary>
/// Thanks each mentor who led a session last month, in whatever programs, once, in the mentor's own working hours. Whoever has unsubscribed,
/// has left or has no address gets nothing.
/// </summary>
public sealed class MentorThanks(
    ProgramStore programs,
    ReportRows rows,
    PersonStore people,
    MailRenderer renderer,
    OnceMail mails,
    ILedger ledger,
    PersonLinks links,
    TimeProvider clock,
    ILogger<MentorThanks> logger)
{
    // The zones at both ends: while it is one month here, it may be another there.
    private static readonly string[] Ends = ["Pacific/Kiritimati", "Etc/GMT+12"];

    // The last zone has had its tenth day, and nobody is thanked after it.
    private const int LastDay = 12;

    /// <summary>Sends what is due and was not sent yet.</summary>
    /// <returns>When to look again; UTC.</returns>
    public async Task<DateTimeOffset> SendAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var next = LocalTimes.At(RecognitionMonth.LastBefore(now, Ends[0]).FirstDay.AddMonths(2), TimeOnly.MinValue, Ends[0]);
        foreach (var month in Ends.Select(zone => RecognitionMonth.LastBefore(now, zone)).Distinct())
        {
            var done = $"thanks/{month.Name}";
            if (await ledger.GetAsync(done, cancellation) is null
                && (await ThankAllAsync(month, cancellation) || now > new DateTimeOffset(month.FirstDay.AddMonths(1).AddDays(LastDay), default, default)))
            {
                await ledger.ClaimAsync(new LedgerEntry(done, "thanks", null, now, now), cancellation);
            }
            else if (await ledger.GetAsync(done, cancellation) is null)
            {
                next = DutyTimes.NextHour(now);
            }
        }

        return next;
    }

    /// <returns>Whether nobody is left to be thanked later.</returns>
    private async Task<bool> ThankAllAsync(RecognitionMonth month, CancellationToken cancellation)
    {
        var all = new List<ReportRow>();
        var programsOf = new Dictionary<string, SortedSet<string>>();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            var some = await rows.OfAsync(program.Document.Id, cancellation);
            all.AddRange(some);
            foreach (var mentor in MentorNumbers.Of(some, month.Name))
            {
                programsOf.TryAdd(mentor.PersonId, []);
                programsOf[mentor.PersonId].Add(program.Document.Name);
            }
        }

        var isAll = true;
        foreach (var numbers in MentorNumbers.Of(all, month.Name))
        {
            isAll &= await TryThankAsync(numbers, month, string.Join(", ", programsOf[numbers.PersonId]), cancellation);
        }

        return isAll && IsOverEverywhere(month);
    }

    // Before that, sessions of the month may still be held somewhere, or logged.
    private bool IsOverEverywhere(RecognitionMonth month) =>
        Ends.All(zone => RecognitionMonth.LastBefore(clock.GetUtcNow(), zone) == month);

    /// <returns>Whether this mentor needs no more looking after.</returns>
    private async Task<bool> TryThankAsync(MentorNumbers numbers, RecognitionMonth month, string programNames, CancellationToken cancellation)
    {
        try
        {
            if (await people.GetAsync(numbers.PersonId, cancellation) is not { Email: { } address, Unsubscribed: false } person
                || person.Employment.Status == EmploymentStatus.Left)
            {
                return true;
            }

            if (RecognitionMonth.DueAt(clock.GetUtcNow(), person.TimeZone, OfficeOf(person), []) != month)
            {
                return false;
            }

            await mails.SendAsync(
                $"mentor-thanks/{person.Id}/{month.Name}", person.Id, async _ => await WriteAsync(person, address, numbers, month, programNames), cancellation);
            return true;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "{PersonId} could not be thanked for {Month}; it is tried again in an hour", numbers.PersonId, month.Name);
            return false;
        }
    }

    // The person's days, and hours so wide that one of the hourly looks falls into them.
    private static WorkingHours OfficeOf(Person person) =>
        new() { Days = person.WorkingHours.Days, From = new TimeOnly(9, 0), To = new TimeOnly(18, 0) };

    private async Task<MailMessage> WriteAsync(Person person, string address, MentorNumbers numbers, RecognitionMonth month, string programNames)
    {
        var (me, unsubscribe) = (links.Me(person), links.Unsubscribe(person));
        var maySeeMean = numbers.Ratings >= MentorNumbers.RatingsForAMean;
        var rendered = await renderer.RenderAsync(new MentorThanksMail
        {
            ProgramName = programNames,
            Language = Languages.Of(person),
            MentorName = person.DisplayName,
            Month = month.FirstDay,
            SessionsLed = numbers.SessionsLed,
            Mentees = numbers.Mentees,
            Ratings = maySeeMean ? numbers.Ratings : 0,
            MeanRating = maySeeMean ? numbers.MeanRating : null,
            MeUrl = me,
            StopUrl = unsubscribe,
        });
        return new MailMessage(address, rendered.Subject, "mentorThanks", rendered.Text, rendered.Html, [unsubscribe, me])
        {
            Headers = new Dictionary<string, string>
            {
                ["List-Unsubscribe"] = $"<{unsubscribe}>",
                ["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click",
            },
        };
    }
}
