using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for mails about choosing each other.</summary>
internal static class ChoiceMailWriter
{
    private const string ChooseAgain = "Look at the mentors";

    public static MailContent Write(ChoiceMail mail)
    {
        var (subject, blocks) = Of(mail);
        return new MailContent
        {
            Subject = subject,
            To = mail.To,
            Blocks = blocks,
            Why = mail.Kind is ChoiceMailKind.Asked or ChoiceMailKind.InvitedToPick
                ? $"You get this mail because you are a mentor in {mail.ProgramName}."
                : $"You get this mail because you take part in {mail.ProgramName}.",
            MeUrl = mail.MeUrl,
            Contact = mail.Contact,
        };
    }

    private static (string Subject, IReadOnlyList<MailBlock> Blocks) Of(ChoiceMail mail) => mail.Kind switch
    {
        ChoiceMailKind.Invited => ($"Choose your mentor in {mail.ProgramName}",
            Invitation(mail, $"In {mail.ProgramName} you choose for yourself: look who is there, and ask whom you like.", ChooseAgain)),
        ChoiceMailKind.InvitedAgain => ($"Choose another mentor in {mail.ProgramName}",
            Invitation(mail, $"You are free for another mentor in {mail.ProgramName}. Look who is there, and ask whom you like.", ChooseAgain)),
        ChoiceMailKind.InvitedToPick => ($"Pick your mentee in {mail.ProgramName}",
            Invitation(mail, $"In {mail.ProgramName} you pick whom you would like to mentor, and say why.", "Look at the mentees")),
        ChoiceMailKind.Asked => ($"{mail.About} asks you to be their mentor", [.. Asked(mail)]),
        ChoiceMailKind.Declined => ($"{mail.About} cannot be your mentor now",
            Again(mail, $"{mail.About} cannot take on another mentoring at the moment. That says nothing about you.")),
        ChoiceMailKind.Expired => ($"No answer from {mail.About} yet",
            Again(mail, $"{mail.About} did not get round to answering in time, so your request no longer waits.")),
        ChoiceMailKind.Forbidden => ($"Your request to {mail.About} cannot come about",
            Again(mail, $"Mentoring with {mail.About} cannot come about at the moment. That says nothing about you.")),
        _ => ($"{mail.About} has no free place just now",
            Again(mail, $"{mail.About} has no free place just now. That says nothing about you.")),
    };

    private static IReadOnlyList<MailBlock> Invitation(ChoiceMail mail, string opening, string button) =>
        [new MailParagraph(opening), new MailButton(button, mail.ActUrl, "The link is yours alone. It works for 30 days; later, your own page leads there.")];

    private static IReadOnlyList<MailBlock> Again(ChoiceMail mail, string opening) =>
        [new MailParagraph(opening), new MailParagraph("Others are glad to be asked. Have another look."), new MailButton(ChooseAgain, mail.ActUrl)];

    private static IEnumerable<MailBlock> Asked(ChoiceMail mail)
    {
        var facts = mail.AboutFacts.Length > 0 ? $" ({mail.AboutFacts})" : "";
        yield return new MailParagraph($"{mail.About}{facts} would like you as a mentor in {mail.ProgramName}, and writes:");
        if (mail.Message is not null)
        {
            yield return new MailParagraph(mail.Message, Quoted: true);
        }

        if (mail.Reasons.Count > 0)
        {
            yield return new MailList("Why you two", mail.Reasons);
        }

        var until = mail.DueAt is { } due ? $"Please answer by {When.Full(due, mail.TimeZone)}. " : "";
        yield return new MailButton("Answer", mail.ActUrl, $"{until}A no is fine: nobody is to blame, and nobody else hears why.");
    }
}
