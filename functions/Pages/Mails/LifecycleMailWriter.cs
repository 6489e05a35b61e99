using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Pages.People;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Puts a lifecycle mail together: opening, what belongs to it, one button per ask.</summary>
internal static class LifecycleMailWriter
{
    public static MailContent Write(LifecycleMail mail)
    {
        var (subject, opening) = LifecycleOpenings.Of(mail);
        List<MailBlock> blocks = [.. opening.Select(text => new MailParagraph(text))];
        blocks.AddRange(Matter(mail));
        blocks.AddRange(mail.Asks.Select(ask => AskButtons.Of(ask, mail.Reader)));
        if (ActButton(mail) is { } act)
        {
            blocks.Add(act);
        }

        return new MailContent
        {
            Subject = subject,
            To = mail.Reader.Name,
            Blocks = blocks,
            Why = Why(mail.Reader, mail.ProgramName),
            MeUrl = mail.MeUrl,
            Contact = mail.Contact,
        };
    }

    /// <summary>Why a member gets a mail.</summary>
    public static string Why(PersonCard reader, string program) => reader.Role == MemberRole.Mentor
        ? $"You get this mail because you are a mentor in {program}."
        : $"You get this mail because you take part in {program}.";

    private static IEnumerable<MailBlock> Matter(LifecycleMail mail)
    {
        if (mail.Kind is MailKind.Proposal)
        {
            yield return new MailList("Who", [.. mail.Others.Select(Describe)]);
        }

        if (mail.Reasons.Count > 0)
        {
            yield return new MailList("Why you", mail.Reasons);
        }

        if (mail.Expectations.Count > 0)
        {
            yield return new MailList("What to expect", mail.Expectations);
        }

        if (mail.Goals.Count > 0)
        {
            yield return new MailList("The goals", mail.Goals);
        }
    }

    private static MailButton? ActButton(LifecycleMail mail) => (mail.Kind, mail.ActUrl) switch
    {
        (_, null) => null,
        (MailKind.Paused, { } url) => new MailButton("Go on sooner", url),
        (MailKind.FinishEarlyWished, { } url) => new MailButton("Finish early too", url),
        _ => null,
    };

    private static string Describe(PersonCard person)
    {
        string?[] parts = [$"{person.Name} ({Words.Of(person.Role).ToLowerInvariant()})", person.JobTitle, person.Department, person.Location];
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}
