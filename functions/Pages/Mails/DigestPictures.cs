using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Pages.Wording;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.Pages.Mails.DigestMailTexts;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>The week in pictures and numbers, as the dashboard has them.</summary>
internal static class DigestPictures
{
    /// <summary>Where the relationships stand, and sessions held against the plan by week; nothing of what would be empty.</summary>
    public static IEnumerable<MailBlock> Of(OwnerDigestMail mail)
    {
        if (mail.Phases.Any(phase => phase.Count > 0))
        {
            yield return new MailBars(Texts.Phases, [.. mail.Phases.Select(phase => new MailBar(Words.Of(phase.Phase), Amounts.Of(phase.Count), phase.Count))]);
        }

        if (mail.Sessions.Any(week => week.Held + week.Planned > 0))
        {
            yield return new MailBars(Texts.SessionsByWeek, [.. mail.Sessions.Select(Bar)]);
        }
    }

    /// <summary>The numbers, each beside that of the week before.</summary>
    public static IReadOnlyList<string> Figures(WeekFigures now, WeekFigures? before) =>
    [
        Line(Texts.Running, now.Running, before?.Running),
        Line(Texts.AtRisk, now.AtRisk, before?.AtRisk),
        Line(Texts.Attention, now.Attention, before?.Attention),
        Line(Texts.SessionsHeld, now.SessionsHeld, before?.SessionsHeld),
        Line(Texts.CheckIns, now.CheckInsAnswered, before?.CheckInsAnswered),
        Line(Texts.CompletedSoFar, now.Completed, before?.Completed),
        Line(Texts.AnswersOverdue, now.Overdue, before?.Overdue),
        Line(Texts.Unmatched, now.Unmatched, before?.Unmatched),
    ];

    private static MailBar Bar(DigestSessions week) => new(
        Fill(Texts.WeekOf, week.Monday.ToString(Texts.WeekDayFormat, Spoken.Language)),
        Fill(Texts.HeldOfPlanned, week.Held, week.Planned),
        week.Held,
        week.Planned);

    private static string Line(string what, int now, int? before) =>
        before is { } last ? Fill(Texts.CountAndBefore, what, now, last) : Fill(Texts.CountOf, what, now);
}
