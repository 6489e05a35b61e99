using System.Text.Json.Serialization;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>Where a relationship stands, for its owner and for other systems.</summary>
public sealed record StatusDocument
{
    public required string Id { get; init; }

    public required string ProgramId { get; init; }

    /// <summary>The program's version by whose terms it lives.</summary>
    public required int ProgramVersion { get; init; }

    /// <summary>The mentors' ids, also of those who left.</summary>
    public required IReadOnlyList<string> Mentors { get; init; }

    /// <summary>The mentees' ids, also of those who left.</summary>
    public required IReadOnlyList<string> Mentees { get; init; }

    /// <summary>Why these people were put together.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>How it came out; null before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Outcome? Outcome { get; init; }

    /// <summary>Why it came out like that.</summary>
    public OutcomeReason? OutcomeReason { get; init; }

    public required bool Paused { get; init; }

    /// <summary>How it is doing now.</summary>
    public required HealthLevel Health { get; init; }

    [JsonConverter(typeof(EnglishRemarks))]
    public required IReadOnlyList<Remark> HealthReasons { get; init; }

    /// <summary>What is owed, and by whom.</summary>
    public required IReadOnlyList<StatusAsk> Asks { get; init; }

    public required StatusSessions Sessions { get; init; }

    public required CheckInStats CheckIns { get; init; }

    public required FeedbackStats Feedback { get; init; }

    /// <summary>Mails of the last 30 days that did not arrive, oldest first.</summary>
    public required IReadOnlyList<StatusMail> Undelivered { get; init; }

    /// <summary>When it looks again by itself, UTC; null when only a signal can move it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateTimeOffset? NextWakeAt { get; init; }

    /// <summary>The number of the saved state; grows with every step.</summary>
    public required int Version { get; init; }

    /// <summary>The orchestration instance behind it; null when it is purged.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public OrchestrationStatus? Orchestration { get; init; }
}
