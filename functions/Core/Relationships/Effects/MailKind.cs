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

    /// <summary>Sessions are over: please look back.</summary>
    FeedbackDue,

    /// <summary>How did the session go?</summary>
    SessionToLog,

    /// <summary>The goals are written: please confirm.</summary>
    GoalsToConfirm,

    /// <summary>Time to book the next session.</summary>
    SessionToBook,

    /// <summary>The kickoff needs a new time.</summary>
    KickoffToBook,

    /// <summary>How are things going?</summary>
    CheckInDue,

    /// <summary>The pause is over; this is what is open.</summary>
    Resumed,

    /// <summary>A pause has begun; booked sessions can be moved.</summary>
    Paused,

    /// <summary>The kickoff is done: sessions begin.</summary>
    SessionsOpen,

    /// <summary>A session has a time.</summary>
    SessionBooked,

    /// <summary>A session has a new time.</summary>
    SessionMoved,

    /// <summary>A session is called off.</summary>
    SessionCancelled,

    /// <summary>The other side would like to finish early.</summary>
    FinishEarlyWished,

    /// <summary>There is more time.</summary>
    Extended,

    /// <summary>Someone left the group.</summary>
    MemberLeft,

    /// <summary>The proposal did not come about; you are free for another.</summary>
    Released,

    /// <summary>Thanks for your answer; the proposal is closed.</summary>
    Declined,

    /// <summary>The relationship is over.</summary>
    Ended,

    /// <summary>Thanks and recognition.</summary>
    Completed,
}
