using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>What a mail is about. Where one mail covers several, the first in this order names it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MailKind>))]
public enum MailKind
{
    /// <summary>You are matched: please accept.</summary>
    Proposal,

    /// <summary>All accepted: book the kickoff, agree goals.</summary>
    KickoffOpen,

    /// <summary>The kickoff is done: sessions begin.</summary>
    SessionsOpen,

    /// <summary>Sessions are over: please look back.</summary>
    FeedbackDue,

    /// <summary>The pause is over; this is what is open.</summary>
    Resumed,

    /// <summary>A pause has begun; booked sessions can be moved.</summary>
    Paused,

    Extended,

    /// <summary>How did the session go?</summary>
    SessionToLog,

    /// <summary>The goals are written: please confirm.</summary>
    GoalsToConfirm,

    /// <summary>The kickoff needs a new time.</summary>
    KickoffToBook,

    /// <summary>Time to book the next session.</summary>
    SessionToBook,

    CheckInDue,

    /// <summary>Another member would like to finish early.</summary>
    FinishEarlyWished,

    MemberLeft,

    /// <summary>The proposal did not come about through no doing of yours; you are free for another.</summary>
    Released,

    /// <summary>The proposal lapsed because you did not answer.</summary>
    Declined,

    /// <summary>The relationship is over before its time.</summary>
    Ended,

    /// <summary>The owner ended it so that everyone can have another match.</summary>
    EndedForRematch,

    Completed,
}
