using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Choice;

/// <summary>What the pages and mails of choosing say.</summary>
internal static class ChoiceWords
{
    /// <summary>Where a request stands, for the mentee who asked. A no is said kindly and without its reason.</summary>
    public static string Of(RequestStatus status) => status switch
    {
        RequestStatus.Waiting => ChoiceTexts.StatusWaiting,
        RequestStatus.Accepting => ChoiceTexts.StatusAccepting,
        RequestStatus.Accepted => ChoiceTexts.StatusAccepted,
        RequestStatus.Declined => ChoiceTexts.StatusDeclined,
        RequestStatus.Expired => ChoiceTexts.StatusExpired,
        RequestStatus.Withdrawn => ChoiceTexts.StatusWithdrawn,
        RequestStatus.Matched => ChoiceTexts.StatusMatched,
        RequestStatus.NoPlace => ChoiceTexts.StatusNoPlace,
        RequestStatus.Forbidden => ChoiceTexts.StatusForbidden,
        _ => ChoiceTexts.StatusClosed,
    };

    /// <summary>A mentor's experience in the program as counts.</summary>
    public static string Experience(int completed, int sessionsLed) =>
        completed == 0 && sessionsLed == 0
            ? ChoiceTexts.NewMentor
            : Grammar.Fill(ChoiceTexts.Completed, completed, sessionsLed);
}
