using System.Text.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>The words of the API for the lifecycle's values.</summary>
internal static class Words
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>What an ask is about, as the start of a sentence.</summary>
    public static string What(AskKind kind) => kind switch
    {
        AskKind.Accept => "An answer to the proposal",
        AskKind.BookKickoff => "Booking the kickoff",
        AskKind.AgreeGoals => "Agreeing goals",
        AskKind.BookSession => "Booking a session",
        AskKind.LogSession => "Logging a session",
        AskKind.CheckIn => "A check-in",
        _ => "Feedback",
    };

    /// <summary>What is known about a session.</summary>
    public static string What(SessionStatus status) => status switch
    {
        SessionStatus.Booked => "booked",
        SessionStatus.Held => "held",
        SessionStatus.MissedByMentor => "missed by the mentor",
        SessionStatus.MissedByMentee => "missed by the mentee",
        SessionStatus.Cancelled => "cancelled",
        SessionStatus.Moved => "to be moved",
        SessionStatus.Unknown => "never logged",
        _ => "disputed",
    };
}
