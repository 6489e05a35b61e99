using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Choice;

/// <summary>What the pages and mails of choosing say.</summary>
internal static class ChoiceWords
{
    /// <summary>Where a request stands, for the mentee who asked. A no is said kindly and without its reason.</summary>
    public static string Of(RequestStatus status) => status switch
    {
        RequestStatus.Waiting => "Waiting for an answer",
        RequestStatus.Accepting => "Being arranged",
        RequestStatus.Accepted => "Said yes",
        RequestStatus.Declined => "Cannot take it on",
        RequestStatus.Expired => "No answer in time",
        RequestStatus.Withdrawn => "Taken back",
        RequestStatus.Matched => "No longer needed",
        RequestStatus.NoPlace => "No free place",
        RequestStatus.Forbidden => "Not possible now",
        _ => "Closed",
    };

    /// <summary>A mentor's experience in the program as counts.</summary>
    public static string Experience(int completed, int sessionsLed) =>
        completed == 0 && sessionsLed == 0
            ? "New as a mentor in this program"
            : $"{Amounts.Of(completed, "relationship")} completed, {Amounts.Of(sessionsLed, "session")} led";
}
