using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>What an owner is told.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Notice>))]
public enum Notice
{
    /// <summary>A proposal did not come about.</summary>
    Declined,

    /// <summary>The kickoff is overdue; after as long again the relationship ends.</summary>
    KickoffOverdue,

    /// <summary>It ended because it never started.</summary>
    NeverStarted,

    /// <summary>The planned end came below the minimum; the one extension has begun.</summary>
    MinimumAtRisk,

    /// <summary>Sessions are over below the minimum.</summary>
    Incomplete,

    /// <summary>A member gave a pulse of 1 or 2. In confidence.</summary>
    LowPulse,

    /// <summary>A member asks for help. In confidence.</summary>
    HelpNeeded,

    /// <summary>A session logged as held is disputed.</summary>
    SessionDisputed,

    /// <summary>A group has fewer mentees than its program wants.</summary>
    BelowGroupMinimum,

    MemberLeft,

    /// <summary>It ended before its time.</summary>
    Ended,

    FeedbackMissing,
}
