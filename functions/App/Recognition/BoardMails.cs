using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Recognition;

/// <summary>Sends the owners of each program its board of last month, each once, in the program's morning.</summary>
public sealed class BoardMails(
    ProgramStore programs,
    RecognitionBoards boards,
    MailRenderer renderer,
    OnceMail mails,
    ILedger ledger,
    OwnerLinks links,
    TimeProvider clock,
    ILogger<BoardMails> logger)
{
    private const int MostMentors = 10;
    private const int MostTestimonials = 5;

    /// <summary>Sends what is due and was not sent yet.</summary>
    /// <returns>When to look again; UTC.</returns>
    public async Task<DateTimeOffset> SendAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var next = DutyTimes.InAWeek(now);
        await foreach (var program in programs.AllAsync(cancellation))
        {
            var document = program.Document;
            if (document.Status != ProgramStatus.Draft)
            {
                var (zone, quietDays) = (document.TimeZone, document.Nudges.QuietDays);
                var isDone = RecognitionMonth.DueAt(now, zone, WorkingHours.Default, quietDays) is not { } month
                    || await TryAsync(document.Id, () => SendAsync(document, month, cancellation), cancellation);
                next = DutyTimes.Earlier(next, isDone ? RecognitionMonth.NextAfter(now, zone, WorkingHours.Default, quietDays) : DutyTimes.NextHour(now));
            }
        }

        return next;
    }

    /// <returns>Whether nobody is left to be told later.</returns>
    private async Task<bool> SendAsync(ProgramDocument program, RecognitionMonth month, CancellationToken cancellation)
    {
        var done = $"recognition/{program.Id}/{month.Name}";
        if (await ledger.GetAsync(done, cancellation) is not null)
        {
            return true;
        }

        var board = await boards.OfAsync(program, month, cancellation);
        var isAll = true;
        foreach (var owner in board.Mentors.Count == 0 ? [] : program.OwnerAddresses)
        {
            var key = $"{done}/{OwnerHash.Of(owner)}";
            isAll &= await TryAsync(
                key,
                async () =>
                {
                    await mails.SendAsync(key, null, async _ => await WriteAsync(program, month, board, owner), cancellation);
                    return true;
                },
                cancellation);
        }

        if (isAll)
        {
            // An owner who comes later hears of the next month.
            var now = clock.GetUtcNow();
            await ledger.ClaimAsync(new LedgerEntry(done, "recognition", null, now, now), cancellation);
        }

        return isAll;
    }

    /// <summary>What fails for one must not keep the others waiting.</summary>
    /// <returns>Whether nothing is left to be done.</returns>
    private async Task<bool> TryAsync(string what, Func<Task<bool>> work, CancellationToken cancellation)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "{What} could not be sent; it is tried again in an hour", what);
            return false;
        }
    }

    private async Task<MailMessage> WriteAsync(ProgramDocument program, RecognitionMonth month, RecognitionBoard board, string owner)
    {
        var link = links.OfBoard(owner, program.Id, month.Name);
        var rendered = await renderer.RenderAsync(new RecognitionMail
        {
            ProgramName = program.Name,
            Language = Languages.Of(null, program.Language),
            Month = month.FirstDay,
            SessionsHeld = board.SessionsHeld,
            Mentors = [.. board.Mentors.Take(MostMentors).Select(mentor => new BoardMentor(mentor.Name, mentor.SessionsLed, mentor.Mentees, mentor.Ratings, mentor.MeanRating))],
            MoreMentors = Math.Max(0, board.Mentors.Count - MostMentors),
            Testimonials = [.. board.Testimonials.Take(MostTestimonials).Select(each => new BoardTestimonial(each.Name, each.About, each.Text))],
            BoardUrl = link,
        });
        return new MailMessage(owner, rendered.Subject, "recognition", rendered.Text, rendered.Html, [link]);
    }
}
