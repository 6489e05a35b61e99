using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Mail;

/// <summary>Puts a lifecycle mail together: opening, what belongs to it, the most urgent ask as the button, the others below.</summary>
internal static class LifecycleMailWriter
{
    public static MailContent Write(LifecycleMail mail)
    {
        var (subject, opening) = LifecycleOpenings.Of(mail);
        var actions = Actions(mail).ToList();
        return new MailContent
        {
            Subject = subject,
            ProgramName = mail.ProgramName,
            To = mail.Reader.Name,
            Blocks = [.. opening.Select(text => new MailParagraph(text)), .. Matter(mail)],
            Action = actions[0],
            Further = actions.Count == 1 ? [] : [new MailEntries(MailTexts.AlsoOpen, [.. actions.Skip(1).Select(Quiet)])],
            Why = Why.Member(mail.Reader.Role, mail.ProgramName),
            MeUrl = mail.MeUrl,
            Contact = mail.Contact,
        };
    }

    /// <summary>What the reader can do, the most urgent first: what the mail invites to, then each ask by its deadline, else the own page.</summary>
    private static IEnumerable<MailButton> Actions(LifecycleMail mail)
    {
        var invited = Invited(mail);
        if (invited is not null)
        {
            yield return invited;
        }

        foreach (var ask in mail.Asks.OrderBy(ask => ask.DueAt))
        {
            yield return AskButtons.Of(ask, mail.Reader);
        }

        if (invited is null && mail.Asks.Count == 0)
        {
            yield return new MailButton(MailTexts.OpenYourPage, mail.MeUrl);
        }
    }

    private static MailButton? Invited(LifecycleMail mail) => (mail.Kind, mail.ActUrl) switch
    {
        (MailKind.Paused, { } url) => new MailButton(LifecycleMailTexts.GoOnSooner, url),
        (MailKind.FinishEarlyWished, { } url) => new MailButton(LifecycleMailTexts.FinishToo, url),
        _ => null,
    };

    private static MailEntry Quiet(MailButton action) => new(action.Label, action.Url, action.Note is null ? [] : [action.Note]);

    private static IEnumerable<MailBlock> Matter(LifecycleMail mail)
    {
        IReadOnlyList<string> who = mail.Kind == MailKind.Proposal ? [.. mail.Others.Select(Describe)] : [];
        MailList[] lists =
        [
            new(LifecycleMailTexts.Who, who),
            new(LifecycleMailTexts.WhyYou, mail.Reasons),
            new(LifecycleMailTexts.WhatToExpect, mail.Program is null ? [] : ExpectationWords.Of(mail.Program)),
            new(LifecycleMailTexts.TheGoals, mail.Goals),
        ];
        return lists.Where(list => list.Items.Count > 0);
    }

    private static string Describe(PersonCard person)
    {
        var named = Grammar.Fill(person.Role == MemberRole.Mentor ? LifecycleMailTexts.NamedMentor : LifecycleMailTexts.NamedMentee, person.Name);
        string?[] parts = [named, person.JobTitle, person.Department, person.Location];
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}

/// <summary>What a program expects of its people: how long, how many sessions, how often.</summary>
internal static class ExpectationWords
{
    public static IReadOnlyList<string> Of(ProgramDocument program)
    {
        var lines = new List<string>
        {
            Grammar.Fill(LifecycleMailTexts.ExpectKickoff, program.Kickoff.WithinDays),
            Grammar.Fill(LifecycleMailTexts.ExpectWeeks, program.DurationWeeks, program.Sessions.Minimum),
            Grammar.Fill(LifecycleMailTexts.ExpectRhythm, program.Sessions.EveryDays),
        };
        if (program.CheckIns.EveryDays > 0)
        {
            lines.Add(Grammar.Fill(LifecycleMailTexts.ExpectCheckIns, program.CheckIns.EveryDays));
        }

        return lines;
    }
}
