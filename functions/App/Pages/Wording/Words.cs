using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Pages.Wording;

/// <summary>The lifecycle's values in plain words.</summary>
internal static class Words
{
    /// <summary>A phase as a label.</summary>
    public static string Of(Phase phase) => phase switch
    {
        Phase.Proposed => CommonTexts.PhaseProposed,
        Phase.Kickoff => CommonTexts.PhaseKickoff,
        Phase.Sessions => CommonTexts.PhaseSessions,
        Phase.Feedback => CommonTexts.PhaseFeedback,
        Phase.Completed => CommonTexts.PhaseCompleted,
        Phase.Declined => CommonTexts.PhaseDeclined,
        _ => CommonTexts.PhaseEnded,
    };

    public static string Of(HealthLevel health) => health switch
    {
        HealthLevel.OnTrack => CommonTexts.HealthOnTrack,
        HealthLevel.Attention => CommonTexts.HealthAttention,
        _ => CommonTexts.HealthAtRisk,
    };

    /// <summary>A role as a label.</summary>
    public static string Of(MemberRole role) => role == MemberRole.Mentor ? CommonTexts.RoleMentor : CommonTexts.RoleMentee;

    /// <summary>What became of a meeting.</summary>
    public static string Of(SessionStatus status) => status switch
    {
        SessionStatus.Booked => CommonTexts.SessionBooked,
        SessionStatus.Held => CommonTexts.SessionHeld,
        SessionStatus.MissedByMentor => CommonTexts.SessionMissedByMentor,
        SessionStatus.MissedByMentee => CommonTexts.SessionMissedByMentee,
        SessionStatus.Cancelled => CommonTexts.SessionCancelled,
        SessionStatus.Moved => CommonTexts.SessionMoved,
        SessionStatus.Unknown => CommonTexts.SessionUnknown,
        _ => CommonTexts.SessionDisputed,
    };

    /// <summary>Why a relationship came out as it did, for those who may know.</summary>
    public static string Of(OutcomeReason reason) => reason switch
    {
        OutcomeReason.NoAnswer => CommonTexts.OutcomeNoAnswer,
        OutcomeReason.Declined => CommonTexts.OutcomeDeclined,
        OutcomeReason.NeverStarted => CommonTexts.OutcomeNeverStarted,
        OutcomeReason.EndedByParticipant => CommonTexts.OutcomeEndedByParticipant,
        OutcomeReason.EndedByOwner => CommonTexts.OutcomeEndedByOwner,
        OutcomeReason.PersonLeft => CommonTexts.OutcomePersonLeft,
        OutcomeReason.TooFewMembers => CommonTexts.OutcomeTooFewMembers,
        OutcomeReason.BelowMinimum => CommonTexts.OutcomeBelowMinimum,
        _ => CommonTexts.OutcomeFeedbackMissing,
    };

    /// <summary>What an ask is, as the title of its page and the label of its button.</summary>
    public static string Of(AskKind kind) => kind switch
    {
        AskKind.Accept => CommonTexts.AskAccept,
        AskKind.BookKickoff => CommonTexts.AskBookKickoff,
        AskKind.AgreeGoals => CommonTexts.AskAgreeGoals,
        AskKind.BookSession => CommonTexts.AskBookSession,
        AskKind.LogSession => CommonTexts.AskLogSession,
        AskKind.CheckIn => CommonTexts.AskCheckIn,
        _ => CommonTexts.AskGiveFeedback,
    };
}
