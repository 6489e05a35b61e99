using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.People;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>The button of each ask.</summary>
internal static class AskButtons
{
    public static MailButton Of(MailAsk ask, PersonCard reader) =>
        new(Label(ask, reader.Role), ask.Url, Note(ask, reader.TimeZone));

    public static string Label(MailAsk ask, MemberRole role) => ask.Kind switch
    {
        AskKind.AgreeGoals => role == MemberRole.Mentor ? "Confirm the goals" : "Write your goals",
        AskKind.LogSession when ask.Meeting is { IsKickoff: true } => "Say how the kickoff went",
        AskKind.BookSession when ask.Meeting is not null => "Choose another time",
        _ => Words.Of(ask.Kind),
    };

    public static string Note(MailAsk ask, string zone)
    {
        var due = $"Please by {When.Full(ask.DueAt, zone)}.";
        return ask.Kind switch
        {
            AskKind.Accept => $"You can also say no there, without blame. {due}",
            AskKind.CheckIn => $"Two minutes. Only the program owner reads it. {due}",
            AskKind.LogSession when ask.Meeting is { } meeting => $"It was set for {When.Full(meeting.StartsAt, zone)}. {due}",
            AskKind.BookSession when ask.Meeting is { } meeting => $"It is set for {When.Full(meeting.StartsAt, zone)}. {due}",
            _ => due,
        };
    }
}
