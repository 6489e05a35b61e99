using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Relationships;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Digests.DigestMailTexts;

namespace ServerlessMentoring.App.Digests;

/// <summary>Words for an owner's week: who needs help first, then the way to the dashboard, then the week in pictures and numbers.</summary>
internal static class OwnerDigestMailWriter
{
    public static MailContent Write(OwnerDigestMail mail) => new()
    {
        Subject = Subject(mail),
        ProgramName = mail.ProgramName,
        Blocks = [.. Help(mail)],
        Action = new MailButton(MailTexts.OpenDashboard, mail.DashboardUrl, Texts.LinksSignIn),
        Further = [.. DigestPictures.Of(mail), .. Lists(mail)],
        Why = Fill(Texts.Why, mail.ProgramName),
    };

    private static string Subject(OwnerDigestMail mail)
    {
        var needing = mail.Figures.AtRisk + mail.Figures.Attention;
        return mail.Figures.AtRisk > 0 ? Fill(Texts.AtRiskSubject, mail.ProgramName, mail.Figures.AtRisk)
            : needing > 0 ? Fill(Texts.WorthALookSubject, mail.ProgramName, needing)
            : Fill(Texts.AllOnTrackSubject, mail.ProgramName);
    }

    private static IEnumerable<MailBlock> Help(OwnerDigestMail mail)
    {
        yield return new MailParagraph(Fill(Texts.Opening, When.Day(mail.Monday), mail.ProgramName));
        yield return mail.Cases.Count > 0
            ? new MailEntries(Texts.WhoNeedsYou, [.. mail.Cases.Select(Entry)])
            : new MailParagraph(Texts.NobodyNeedsYou);
        if (mail.MoreCases > 0)
        {
            yield return new MailParagraph(Fill(Texts.MoreCases, mail.MoreCases));
        }
    }

    private static IEnumerable<MailBlock> Lists(OwnerDigestMail mail)
    {
        MailList[] lists =
        [
            new(Texts.Overdue, [.. mail.Overdue.Select(kind => Fill(Texts.CountOf, Words.Of(kind.Key), kind.Value))]),
            new(Texts.Waiting, [.. mail.Waiting.Select(each => Line(each, mail.TimeZone))]),
            new(Texts.Moved, [.. mail.Moves.Select(Line)]),
            new(Texts.InNumbers, DigestPictures.Figures(mail.Figures, mail.Before)),
        ];
        return lists.Where(list => list.Items.Count > 0);
    }

    private static MailEntry Entry(DigestCase each) => new(
        Who(each.People),
        each.Url,
        [Fill(Texts.HealthAndWhy, Words.Of(each.Health), string.Join(' ', each.Reasons.Select(reason => reason.Say()))), Fill(Texts.WhatHelps, each.Advice)]);

    private static string Who(DigestPeople people) => Fill(MailTexts.PairWith, Names.Short(people.Mentors), Names.Short(people.Mentees));

    private static string Line(DigestWaiting each, string zone) => Fill(
        each.Role == MemberRole.Mentor ? Texts.WaitingMentor : Texts.WaitingMentee, each.Name, When.Day(each.Since, zone), Words.Of(each.Why));

    private static string Line(DigestMove move)
    {
        var text = move.Kind switch
        {
            DigestMoveKind.Started => Texts.Started,
            DigestMoveKind.KickoffHeld => Texts.KickoffHeld,
            DigestMoveKind.Completed => Texts.Completed,
            DigestMoveKind.EndedEarly => Texts.EndedEarly,
            _ => Texts.NotAccepted,
        };
        var more = move.Count - move.Some.Count;
        IReadOnlyList<string> who = [.. move.Some.Select(Who), .. more > 0 ? new[] { Fill(Texts.AndMore, more) } : []];
        return Fill(text, who);
    }
}
