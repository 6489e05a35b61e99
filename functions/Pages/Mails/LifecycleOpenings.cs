using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Subject and first words of each kind of lifecycle mail.</summary>
internal static class LifecycleOpenings
{
    public static (string Subject, IReadOnlyList<string> Opening) Of(LifecycleMail mail)
    {
        var with = Names.Short([.. mail.Others.Select(other => other.Name)]);
        var who = mail.About ?? "Another member";
        return mail.Kind switch
        {
            MailKind.Proposal => ($"A match for you: {with}",
                [$"We think that you and {with} would go well together in {mail.ProgramName}. Have a look and tell us if you agree."]),
            MailKind.KickoffOpen => ($"You and {with}: time for your kickoff",
                [$"Everyone said yes. You and {with} can begin with a first meeting, the kickoff, and with goals for your time together."]),
            MailKind.SessionsOpen => ($"Your sessions with {with} begin",
                ["The kickoff is done and the goals are agreed. Well begun!", Progress(mail)]),
            MailKind.FeedbackDue => ($"How was your time with {with}?",
                [$"Your sessions with {with} are over. Please look back: it takes five minutes and helps those who come after you."]),
            MailKind.Resumed => ($"You and {with} go on",
                ["The pause is over, and your dates have moved along with it."]),
            MailKind.Paused => ($"Your mentoring with {with} is paused", Paused(mail)),
            MailKind.Extended => ($"More time for you and {with}", Extended(mail)),
            MailKind.SessionToLog => ($"How did it go with {with}?",
                ["A minute is enough: say whether you met, and what comes out of it."]),
            MailKind.GoalsToConfirm => ($"Goals to confirm with {with}",
                ["The goals for your time together are written. If they fit, confirm them; if not, talk about them first."]),
            MailKind.KickoffToBook => ($"Your kickoff with {with} needs a new time",
                [$"The kickoff with {with} has not taken place yet. Please choose another time."]),
            MailKind.SessionToBook => ($"Time to book your next session with {with}", [Progress(mail)]),
            MailKind.CheckInDue => ($"How is it going with {with}?",
                ["A short check-in: one number is enough. If something is in the way, say so, and the program owner can help."]),
            MailKind.FinishEarlyWished => ($"{who} would like to finish early",
                [$"{who} thinks that the goals are met, and would like to finish early. If you agree, say so; else just go on as planned. The wish lapses after 14 days."]),
            MailKind.MemberLeft => ($"{who} left the group",
                [$"{who} is no longer part of your group in {mail.ProgramName}. The group goes on."]),
            MailKind.Released => ($"The match with {with} did not come about",
                [$"The proposal to bring you and {with} together did not come about. It was no doing of yours.",
                    "You are free for another match, and we will write as soon as there is one."]),
            MailKind.Declined => ($"The match with {with} has lapsed",
                [$"We did not hear from you in time, so the proposal to bring you and {with} together has lapsed.",
                    "If you still want to take part, tell the program owner."]),
            MailKind.Ended => ($"Your mentoring with {with} has ended", Ended(mail, with)),
            MailKind.EndedForRematch => ($"Another match for you, instead of {with}", ForRematch(mail, with)),
            MailKind.Completed => ($"Thank you: you completed {mail.ProgramName}", Completed(mail, with)),
            _ => throw new ArgumentOutOfRangeException(nameof(mail), mail.Kind, "No words for this kind of mail."),
        };
    }

    private static string Progress(LifecycleMail mail) => mail.SessionsMinimum <= 0
        ? "Choose a time that suits you both."
        : $"You have held {mail.SessionsHeld} of at least {mail.SessionsMinimum} sessions.";

    private static IReadOnlyList<string> Paused(LifecycleMail mail)
    {
        var until = mail.PausedUntil is { } at
            ? $"Your mentoring in {mail.ProgramName} pauses until {When.Day(at, mail.Reader.TimeZone)}."
            : $"Your mentoring in {mail.ProgramName} pauses until somebody takes it up again.";
        return [until, "No reminders come in the meantime, and your dates move along."];
    }

    private static IReadOnlyList<string> Extended(LifecycleMail mail)
    {
        var end = mail.PlannedEndAt is { } at ? $" It now ends on {When.Day(at, mail.Reader.TimeZone)}." : "";
        return [$"Your time together in {mail.ProgramName} has been extended.{end}", Progress(mail)];
    }

    private static IReadOnlyList<string> Ended(LifecycleMail mail, string with) =>
        [$"Your mentoring with {with} in {mail.ProgramName} has ended before its time.",
            mail.OutcomeReason switch
            {
                OutcomeReason.NeverStarted => "The kickoff or the goals did not come about in time.",
                OutcomeReason.EndedByOwner => "The program owner ended it.",
                OutcomeReason.PersonLeft or OutcomeReason.TooFewMembers => "Someone has left, and it cannot go on without them.",
                _ => "That happens, and nobody is to blame.",
            },
            "Booked meetings are cancelled. Your notebook stays on your page."];

    private static IReadOnlyList<string> ForRematch(LifecycleMail mail, string with) =>
        [$"The program owner thinks that in {mail.ProgramName} another match may suit both you and {with} better, and has ended this one. It is nobody's fault.",
            "You are free for another match, and we will write as soon as there is one.",
            "Booked meetings are cancelled. Your notebook stays on your page."];

    private static IReadOnlyList<string> Completed(LifecycleMail mail, string with) =>
        [mail.SessionsHeld > 0
            ? $"{mail.SessionsHeld} sessions with {with}: thank you for your time and care."
            : $"You and {with} are done: thank you for your time and care.",
            "Your notebook stays on your page."];
}
