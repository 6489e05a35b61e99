using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Why a relationship came out as it did.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<OutcomeReason>))]
public enum OutcomeReason
{
    /// <summary>Not everyone who was needed answered the proposal in time.</summary>
    NoAnswer,

    /// <summary>Someone who was needed said no.</summary>
    Declined,

    /// <summary>The kickoff or the goals were still missing after twice the time allowed.</summary>
    NeverStarted,

    /// <summary>A participant ended it, no fault implied.</summary>
    EndedByParticipant,

    /// <summary>The program owner ended it.</summary>
    EndedByOwner,

    /// <summary>Someone without whom it cannot go on left.</summary>
    PersonLeft,

    /// <summary>No mentor, or fewer than two members, remained in the group.</summary>
    TooFewMembers,

    /// <summary>Fewer sessions than the minimum, even after the extension.</summary>
    BelowMinimum,

    /// <summary>Completed, but not everyone gave feedback in time.</summary>
    FeedbackMissing,
}
