using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Relationships;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Choice.ChoiceMailTexts;

namespace ServerlessMentoring.App.Choice;

/// <summary>Words for mails about choosing each other.</summary>
internal static class ChoiceMailWriter
{
    public static MailContent Write(ChoiceMail mail)
    {
        var isToMentor = mail.Kind is ChoiceMailKind.Asked or ChoiceMailKind.InvitedToPick;
        var (subject, opening) = Of(mail.Kind);

        // An invitation speaks of the program, everything else of a person.
        var about = IsInvitation(mail.Kind) ? mail.ProgramName : mail.About ?? Texts.TheMentor;
        return new MailContent
        {
            Subject = Fill(subject, about),
            ProgramName = mail.ProgramName,
            To = mail.To,
            Blocks = [.. mail.Kind == ChoiceMailKind.Asked ? Asked(mail, about) : Told(mail.Kind, Fill(opening, about))],
            Action = Action(mail),
            Why = Why.Member(isToMentor ? MemberRole.Mentor : MemberRole.Mentee, mail.ProgramName),
            MeUrl = mail.MeUrl,
            Contact = mail.Contact,
        };
    }

    private static bool IsInvitation(ChoiceMailKind kind) =>
        kind is ChoiceMailKind.Invited or ChoiceMailKind.InvitedAgain or ChoiceMailKind.InvitedToPick;

    private static (string Subject, string Opening) Of(ChoiceMailKind kind) => kind switch
    {
        ChoiceMailKind.Invited => (Texts.InvitedSubject, Texts.Invited),
        ChoiceMailKind.InvitedAgain => (Texts.InvitedAgainSubject, Texts.InvitedAgain),
        ChoiceMailKind.InvitedToPick => (Texts.InvitedToPickSubject, Texts.InvitedToPick),
        ChoiceMailKind.Asked => (Texts.AskedSubject, Texts.Asked),
        ChoiceMailKind.Declined => (Texts.DeclinedSubject, Texts.Declined),
        ChoiceMailKind.Expired => (Texts.ExpiredSubject, Texts.Expired),
        ChoiceMailKind.Forbidden => (Texts.ForbiddenSubject, Texts.Forbidden),
        _ => (Texts.NoPlaceSubject, Texts.NoPlace),
    };

    private static IEnumerable<MailBlock> Told(ChoiceMailKind kind, string opening)
    {
        yield return new MailParagraph(opening);
        if (!IsInvitation(kind))
        {
            yield return new MailParagraph(Texts.OthersAreGlad);
        }
    }

    private static IEnumerable<MailBlock> Asked(ChoiceMail mail, string about)
    {
        yield return new MailParagraph(mail.AboutFacts.Length > 0
            ? Fill(Texts.AskedFacts, about, mail.AboutFacts, mail.ProgramName)
            : Fill(Texts.Asked, about, mail.ProgramName));
        if (mail.Message is not null)
        {
            yield return new MailParagraph(Texts.Writes);
            yield return new MailParagraph(mail.Message, Quoted: true);
        }

        if (mail.Reasons.Count > 0)
        {
            yield return new MailList(Texts.WhyYouTwo, mail.Reasons);
        }
    }

    private static MailButton Action(ChoiceMail mail) => mail.Kind switch
    {
        ChoiceMailKind.Asked => new MailButton(Texts.Answer, mail.ActUrl, AnswerNote(mail)),
        ChoiceMailKind.InvitedToPick => new MailButton(Texts.LookAtMentees, mail.ActUrl, Texts.LinkNote),
        ChoiceMailKind.Invited or ChoiceMailKind.InvitedAgain => new MailButton(Texts.LookAtMentors, mail.ActUrl, Texts.LinkNote),
        _ => new MailButton(Texts.LookAtMentors, mail.ActUrl),
    };

    private static string AnswerNote(ChoiceMail mail) => mail.DueAt is { } due
        ? $"{Fill(Texts.AnswerBy, When.Full(due, mail.TimeZone))} {Texts.NoIsFine}"
        : Texts.NoIsFine;
}
