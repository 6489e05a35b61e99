using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Digests.DigestMailTexts;

namespace ServerlessMentoring.App.Digests;

/// <summary>The week in pictures and numbers, as the dashboard has them.</summary>
internal static class DigestPictures
{
    /// <summary>Where the relationships stand, and sessions held against the plan by week; nothing of what would be empty.</summary>
    public static IEnumerable<MailBlock> Of(OwnerDigestMail mail)
    {
        if (mail.Funnel.Any(stage => stage.Here > 0))
        {
            yield return new MailBars(Texts.Phases, [.. mail.Funnel.Select(stage => new MailBar(Words.Of(stage.Phase), Amounts.Of(stage.Here), stage.Here))]);
        }

        // Weeks before the first session was held or planned would be empty lines.
        var weeks = mail.Weeks.Select(Bar).SkipWhile(bar => bar.Value + bar.Of == 0).ToList();
        if (weeks.Count > 0)
        {
            yield return new MailBars(Texts.SessionsByWeek, weeks);
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

    private static MailBar Bar(WeekNumbers week)
    {
        var planned = (int)Math.Round(week.Planned, MidpointRounding.AwayFromZero);
        return new MailBar(
            Fill(Texts.WeekOf, week.Monday.ToString(Texts.WeekDayFormat, Spoken.Language)), Fill(Texts.HeldOfPlanned, week.Held, planned), week.Held, planned);
    }

    private static string Line(string what, int now, int? before) =>
        before is { } last ? Fill(Texts.CountAndBefore, what, now, last) : Fill(Texts.CountOf, what, now);
}
