using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for an owner's week.</summary>
internal static class OwnerDigestMailWriter
{
    public static MailContent Write(OwnerDigestMail mail) => new()
    {
        Subject = $"{mail.ProgramName}: {Headline(mail)}",
        Blocks = [.. Blocks(mail)],
        Why = $"You get this mail because you own {mail.ProgramName}. It comes on Mondays.",
    };

    private static string Headline(OwnerDigestMail mail)
    {
        var needing = mail.Figures.AtRisk + mail.Figures.Attention;
        return mail.Figures.AtRisk > 0 ? $"{Amounts.Of(mail.Figures.AtRisk, "relationship")} at risk"
            : needing > 0 ? $"{Amounts.Of(needing, "relationship")} worth a look"
            : "your week, all on track";
    }

    private static IEnumerable<MailBlock> Blocks(OwnerDigestMail mail)
    {
        yield return new MailParagraph($"This is the week of {When.Day(mail.Monday)} in {mail.ProgramName}.");
        if (mail.Cases.Count > 0)
        {
            yield return new MailEntries("Who needs your help", [.. mail.Cases.Select(Entry)]);
        }
        else
        {
            yield return new MailParagraph("Nobody needs your help this week.");
        }

        if (mail.MoreCases > 0)
        {
            yield return new MailParagraph($"{Amounts.Of(mail.MoreCases, "more relationship")} on the dashboard could use a look.");
        }

        if (mail.Overdue.Count > 0)
        {
            yield return new MailList("Overdue", [.. mail.Overdue.Select(kind => $"{Words.Of(kind.Key)}: {Amounts.Of(kind.Value)}")]);
        }

        if (mail.Waiting.Count > 0)
        {
            yield return new MailList("Waiting for another match", [.. mail.Waiting.Select(each => Line(each, mail.TimeZone))]);
        }

        if (mail.Moves.Count > 0)
        {
            yield return new MailList("What moved since last Monday", [.. mail.Moves.Select(Line)]);
        }

        yield return new MailList("In numbers", [.. Figures(mail.Figures, mail.Before)]);
        yield return new MailButton("Open the dashboard", mail.DashboardUrl, "The links sign you in for seven days. Please do not pass them on.");
    }

    private static MailEntry Entry(DigestCase each) => new(
        Who(each.People),
        each.Url,
        [$"{Words.Of(each.Health)}: {string.Join(' ', each.Reasons.Select(reason => reason.Say()))}", $"What helps: {each.Advice.Say()}"]);

    private static string Who(DigestPeople people) => $"{Names.Short(people.Mentors)} with {Names.Short(people.Mentees)}";

    private static string Line(DigestWaiting each, string zone) =>
        $"{each.Name} ({Words.Of(each.Role).ToLowerInvariant()}), since {When.Day(each.Since, zone)}. {Words.Of(each.Why)}";

    private static string Line(DigestMove move)
    {
        var what = move.Kind switch
        {
            DigestMoveKind.Started => "Started",
            DigestMoveKind.KickoffHeld => "Held their kickoff",
            DigestMoveKind.Completed => "Came to their end",
            DigestMoveKind.EndedEarly => "Ended before their time",
            _ => "Did not come about",
        };
        var more = move.Count - move.Some.Count;
        return $"{what}: {string.Join(", ", move.Some.Select(Who))}{(more > 0 ? $" and {Amounts.Of(more)} more" : "")}";
    }

    private static IEnumerable<string> Figures(WeekFigures now, WeekFigures? before) =>
    [
        Line("Relationships running", now.Running, before?.Running),
        Line("At risk", now.AtRisk, before?.AtRisk),
        Line("Worth a look", now.Attention, before?.Attention),
        Line("Sessions held so far", now.SessionsHeld, before?.SessionsHeld),
        Line("Check-ins answered so far", now.CheckInsAnswered, before?.CheckInsAnswered),
        Line("Relationships completed so far", now.Completed, before?.Completed),
        Line("Answers overdue", now.Overdue, before?.Overdue),
        Line("People without a match", now.Unmatched, before?.Unmatched),
    ];

    private static string Line(string what, int now, int? before) =>
        before is { } last ? $"{what}: {Amounts.Of(now)} (last week {Amounts.Of(last)})" : $"{what}: {Amounts.Of(now)}";
}
