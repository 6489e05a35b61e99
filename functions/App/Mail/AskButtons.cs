using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Mail;

/// <summary>The words of each ask: what its link does, and what to know about it.</summary>
internal static class AskButtons
{
    public static MailButton Of(MailAsk ask, PersonCard reader) =>
        new(Label(ask, reader.Role), ask.Url, Note(ask, reader.TimeZone));

    public static string Label(MailAsk ask, MemberRole role) => ask.Kind switch
    {
        AskKind.AgreeGoals => role == MemberRole.Mentor ? AskMailTexts.ConfirmGoals : AskMailTexts.WriteGoals,
        AskKind.LogSession when ask.Meeting is { IsKickoff: true } => AskMailTexts.LogKickoff,
        AskKind.BookSession when ask.Meeting is not null => AskMailTexts.ChooseAnotherTime,
        _ => Words.Of(ask.Kind),
    };

    public static string Note(MailAsk ask, string zone)
    {
        var due = Grammar.Fill(AskMailTexts.PleaseBy, When.Full(ask.DueAt, zone));
        return ask.Kind switch
        {
            AskKind.Accept => $"{AskMailTexts.AcceptNote} {due}",
            AskKind.CheckIn => $"{AskMailTexts.CheckInNote} {due}",
            AskKind.LogSession when ask.Meeting is { } meeting => $"{WasSetFor(meeting, zone)} {due}",
            AskKind.BookSession when ask.Meeting is { } meeting => $"{Grammar.Fill(AskMailTexts.IsSetFor, When.Full(meeting.StartsAt, zone))} {due}",
            _ => due,
        };
    }

    public static string OverdueNote(MailAsk ask, string zone)
    {
        var due = Grammar.Fill(AskMailTexts.Overdue, When.Day(ask.DueAt, zone));
        return ask is { Kind: AskKind.LogSession, Meeting: { } meeting } ? $"{WasSetFor(meeting, zone)} {due}" : due;
    }

    private static string WasSetFor(MailMeeting meeting, string zone) => Grammar.Fill(AskMailTexts.WasSetFor, When.Full(meeting.StartsAt, zone));
}
