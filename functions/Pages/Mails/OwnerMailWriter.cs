using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for what a program owner is told.</summary>
internal static class OwnerMailWriter
{
    public static MailContent Write(OwnerMail mail)
    {
        var pair = $"{Names.Short(mail.Mentors)} with {Names.Short(mail.Mentees)}";
        var (headline, what) = Of(mail);
        List<MailBlock> blocks = [new MailParagraph(what), new MailList("Who", [pair])];
        if (mail.OutcomeReason is { } reason)
        {
            blocks.Add(new MailParagraph(Words.Of(reason)));
        }

        if (!string.IsNullOrWhiteSpace(mail.Comment))
        {
            blocks.Add(new MailParagraph("They wrote, for you alone:"));
            blocks.Add(new MailParagraph(mail.Comment, Quoted: true));
        }

        blocks.Add(new MailButton("Open the dashboard", mail.DashboardUrl, "The link signs you in. Please do not pass it on."));
        return new MailContent
        {
            Subject = $"{mail.ProgramName}: {headline} ({pair})",
            Blocks = blocks,
            Why = $"You get this mail because you own {mail.ProgramName}.",
        };
    }

    private static (string Headline, string What) Of(OwnerMail mail)
    {
        var who = mail.PersonName ?? "A member";
        var meeting = mail.Meeting is { } at ? $" of {When.Full(at.StartsAt, mail.TimeZone)}" : "";
        return mail.Notice switch
        {
            Notice.Declined => ("a match did not come about", "A proposal did not come about. Those who are free can be matched anew."),
            Notice.KickoffOverdue => ("the kickoff is overdue", "The kickoff or the goals are overdue. After as long again it ends by itself, so a word from you may help now."),
            Notice.NeverStarted => ("a relationship never started", "It ended because kickoff and goals did not come about in time. Those who are free can be matched anew."),
            Notice.MinimumAtRisk => ("few sessions so far", "The planned end came with fewer sessions than the program asks for. The one extension has begun."),
            Notice.Incomplete => ("fewer sessions than asked for", "The sessions are over with fewer than the program asks for. Both are asked for feedback now."),
            Notice.LowPulse => ("a low pulse", $"{who} gave a low pulse in a check-in. The others do not know; please keep it in confidence."),
            Notice.HelpNeeded => ("someone asks for help", $"{who} asks for your help. The others do not know; please keep it in confidence."),
            Notice.SessionDisputed => ("a session is disputed", $"A session{meeting}, logged as held, is disputed. It no longer counts."),
            Notice.BelowGroupMinimum => ("a group has become small", "The group has fewer mentees than the program wants. It goes on for now."),
            Notice.MemberLeft => ("a member left a group", $"{who} left the group. It goes on."),
            Notice.Ended => ("a relationship ended early", "It ended before its time."),
            Notice.FeedbackMissing => ("completed, feedback missing", "It is completed, but not everyone gave feedback."),
            _ => throw new ArgumentOutOfRangeException(nameof(mail), mail.Notice, "No words for this notice."),
        };
    }
}
