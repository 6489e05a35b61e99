using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Pages.Wording;

/// <summary>The lifecycle's values in plain words.</summary>
internal static class Words
{
    /// <summary>A phase as a label.</summary>
    public static string Of(Phase phase) => phase switch
    {
        Phase.Proposed => "Proposed",
        Phase.Kickoff => "Kickoff",
        Phase.Sessions => "Sessions",
        Phase.Feedback => "Feedback",
        Phase.Completed => "Completed",
        Phase.Declined => "Declined",
        _ => "Ended",
    };

    /// <summary>Health as a label.</summary>
    public static string Of(HealthLevel health) => health switch
    {
        HealthLevel.OnTrack => "On track",
        HealthLevel.Attention => "Worth a look",
        _ => "At risk",
    };

    /// <summary>A role as a label.</summary>
    public static string Of(MemberRole role) => role == MemberRole.Mentor ? "Mentor" : "Mentee";

    /// <summary>What became of a meeting.</summary>
    public static string Of(SessionStatus status) => status switch
    {
        SessionStatus.Booked => "Booked",
        SessionStatus.Held => "Held",
        SessionStatus.MissedByMentor => "Missed by the mentor",
        SessionStatus.MissedByMentee => "Missed by the mentee",
        SessionStatus.Cancelled => "Cancelled",
        SessionStatus.Moved => "To be moved",
        SessionStatus.Unknown => "Never logged",
        _ => "Disputed",
    };

    /// <summary>Why a relationship came out as it did, for those who may know.</summary>
    public static string Of(OutcomeReason reason) => reason switch
    {
        OutcomeReason.NoAnswer => "Not everyone answered in time.",
        OutcomeReason.Declined => "Someone said no to the match.",
        OutcomeReason.NeverStarted => "The kickoff or the goals did not come about in time.",
        OutcomeReason.EndedByParticipant => "A participant ended it. No fault is implied.",
        OutcomeReason.EndedByOwner => "The program owner ended it.",
        OutcomeReason.PersonLeft => "Someone it cannot go on without has left.",
        OutcomeReason.TooFewMembers => "Too few members remained.",
        OutcomeReason.BelowMinimum => "There were fewer sessions than the program asks for.",
        _ => "Not everyone gave feedback in time.",
    };

    /// <summary>What an ask is, as the title of its page and the label of its button.</summary>
    public static string Of(AskKind kind) => kind switch
    {
        AskKind.Accept => "Answer the match",
        AskKind.BookKickoff => "Book the kickoff",
        AskKind.AgreeGoals => "Agree on goals",
        AskKind.BookSession => "Book a session",
        AskKind.LogSession => "Say how the session went",
        AskKind.CheckIn => "Check in",
        _ => "Give feedback",
    };
}
