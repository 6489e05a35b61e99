using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Relationships.Effects;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Mail.OwnerMailTexts;

namespace ServerlessMentoring.App.Mail;

/// <summary>Words for what a program owner is told.</summary>
internal static class OwnerMailWriter
{
    public static MailContent Write(OwnerMail mail)
    {
        var pair = Fill(MailTexts.PairWith, Names.Short(mail.Mentors), Names.Short(mail.Mentees));
        var (headline, what) = Of(mail.Notice, mail);
        List<MailBlock> blocks = [new MailParagraph(what), new MailList(Texts.Who, [pair])];
        if (mail.OutcomeReason is { } reason)
        {
            blocks.Add(new MailParagraph(Words.Of(reason)));
        }

        if (!string.IsNullOrWhiteSpace(mail.Comment))
        {
            blocks.Add(new MailParagraph(Texts.TheyWrote));
            blocks.Add(new MailParagraph(mail.Comment, Quoted: true));
        }

        return new MailContent
        {
            Subject = Fill(Texts.Subject, mail.ProgramName, headline, pair),
            ProgramName = mail.ProgramName,
            Blocks = blocks,
            Action = new MailButton(Texts.OpenRelationship, mail.RelationshipUrl, MailTexts.SignsIn),
            Why = Why.Owner(mail.ProgramName),
        };
    }

    private static (string Headline, string What) Of(Notice notice, OwnerMail mail)
    {
        var who = mail.PersonName ?? Texts.AMember;
        return notice switch
        {
            Notice.Declined => (Texts.DeclinedHeadline, Texts.Declined),
            Notice.KickoffOverdue => (Texts.KickoffOverdueHeadline, Texts.KickoffOverdue),
            Notice.NeverStarted => (Texts.NeverStartedHeadline, Texts.NeverStarted),
            Notice.MinimumAtRisk => (Texts.MinimumAtRiskHeadline, Texts.MinimumAtRisk),
            Notice.Incomplete => (Texts.IncompleteHeadline, Texts.Incomplete),
            Notice.LowPulse => (Texts.LowPulseHeadline, Fill(Texts.LowPulse, who)),
            Notice.HelpNeeded => (Texts.HelpNeededHeadline, Fill(Texts.HelpNeeded, who)),
            Notice.SessionDisputed => (Texts.SessionDisputedHeadline, Disputed(mail)),
            Notice.BelowGroupMinimum => (Texts.BelowGroupMinimumHeadline, Texts.BelowGroupMinimum),
            Notice.MemberLeft => (Texts.MemberLeftHeadline, Fill(Texts.MemberLeft, who)),
            Notice.Ended => (Texts.EndedHeadline, Texts.Ended),
            Notice.FeedbackMissing => (Texts.FeedbackMissingHeadline, Texts.FeedbackMissing),
            _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, "No words for this notice."),
        };
    }

    private static string Disputed(OwnerMail mail) => mail.Meeting is { } meeting
        ? Fill(Texts.SessionDisputedAt, When.Full(meeting.StartsAt, mail.TimeZone))
        : Texts.SessionDisputed;
}
