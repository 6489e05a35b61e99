using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Mail.LifecycleMailTexts;

namespace ServerlessMentoring.App.Mail;

/// <summary>Subject and first words of each kind of lifecycle mail.</summary>
internal static class LifecycleOpenings
{
    public static (string Subject, IReadOnlyList<string> Opening) Of(LifecycleMail mail)
    {
        var with = Names.Short([.. mail.Others.Select(other => other.Name)]);
        var who = mail.About ?? Texts.AnotherMember;
        return mail.Kind switch
        {
            MailKind.Proposal => (Fill(Texts.ProposalSubject, with), [Fill(mail.IsPicked ? Texts.Picked : Texts.Proposal, with, mail.ProgramName)]),
            MailKind.KickoffOpen => (Fill(Texts.KickoffOpenSubject, with), [Fill(Texts.KickoffOpen, with)]),
            MailKind.SessionsOpen => (Fill(Texts.SessionsOpenSubject, with), [Texts.SessionsOpen, Progress(mail)]),
            MailKind.FeedbackDue => (Fill(Texts.FeedbackDueSubject, with), [Fill(Texts.FeedbackDue, with)]),
            MailKind.Resumed => (Fill(Texts.ResumedSubject, with), [Texts.Resumed]),
            MailKind.Paused => (Fill(Texts.PausedSubject, with), [Paused(mail), Texts.PausedQuiet]),
            MailKind.Extended => (Fill(Texts.ExtendedSubject, with), [Extended(mail), Progress(mail)]),
            MailKind.SessionToLog => (Fill(Texts.SessionToLogSubject, with), [Texts.SessionToLog]),
            MailKind.GoalsToConfirm => (Fill(Texts.GoalsToConfirmSubject, with), [Texts.GoalsToConfirm]),
            MailKind.KickoffToBook => (Fill(Texts.KickoffToBookSubject, with), [Fill(Texts.KickoffToBook, with)]),
            MailKind.SessionToBook => (Fill(Texts.SessionToBookSubject, with), [Progress(mail)]),
            MailKind.CheckInDue => (Fill(Texts.CheckInDueSubject, with), [Texts.CheckInDue]),
            MailKind.FinishEarlyWished => (Fill(Texts.FinishEarlySubject, who), [Fill(Texts.FinishEarly, who)]),
            MailKind.MemberLeft => (Fill(Texts.MemberLeftSubject, who), [Fill(Texts.MemberLeft, who, mail.ProgramName)]),
            MailKind.Released => (Fill(Texts.ReleasedSubject, with), [Fill(Texts.Released, with), Texts.FreeAgain]),
            MailKind.Declined => (Fill(Texts.DeclinedSubject, with), [Fill(Texts.Declined, with), Texts.DeclinedStill]),
            MailKind.Ended => (Fill(Texts.EndedSubject, with), [Fill(Texts.Ended, with, mail.ProgramName), Cause(mail.OutcomeReason), Texts.Afterwards]),
            MailKind.EndedForRematch => (Fill(Texts.RematchSubject, with), [Fill(Texts.Rematch, mail.ProgramName, with), Texts.FreeAgain, Texts.Afterwards]),
            MailKind.Completed => (Fill(Texts.CompletedSubject, mail.ProgramName), [Completed(mail, with), Texts.NotebookStays]),
            _ => throw new ArgumentOutOfRangeException(nameof(mail), mail.Kind, "No words for this kind of mail."),
        };
    }

    private static string Progress(LifecycleMail mail) =>
        mail.SessionsMinimum <= 0 ? Texts.ChooseATime : Fill(Texts.Progress, mail.SessionsHeld, mail.SessionsMinimum);

    private static string Paused(LifecycleMail mail) => mail.PausedUntil is { } at
        ? Fill(Texts.PausedUntil, mail.ProgramName, When.Day(at, mail.Reader.TimeZone))
        : Fill(Texts.PausedOpen, mail.ProgramName);

    private static string Extended(LifecycleMail mail) => mail.PlannedEndAt is { } at
        ? Fill(Texts.ExtendedUntil, mail.ProgramName, When.Day(at, mail.Reader.TimeZone))
        : Fill(Texts.Extended, mail.ProgramName);

    private static string Cause(OutcomeReason? reason) => reason switch
    {
        OutcomeReason.NeverStarted => Texts.EndedNeverStarted,
        OutcomeReason.EndedByOwner => Texts.EndedByOwner,
        OutcomeReason.PersonLeft or OutcomeReason.TooFewMembers => Texts.EndedLeft,
        _ => Texts.EndedNoBlame,
    };

    private static string Completed(LifecycleMail mail, string with) =>
        mail.SessionsHeld > 0 ? Fill(Texts.Completed, mail.SessionsHeld, with) : Fill(Texts.CompletedBare, with);
}
