using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>One meeting. <c>s0</c> is the kickoff and does not count toward the minimum.</summary>
public sealed record Session
{
    /// <summary>The id of the kickoff.</summary>
    public const string KickoffId = "s0";

    /// <summary><c>s0</c> for the kickoff, then <c>s1</c>, <c>s2</c>, …</summary>
    public string Id { get; init; } = "";

    /// <summary>When it starts, UTC.</summary>
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>How long it lasts, in minutes.</summary>
    public int DurationMinutes { get; init; }

    /// <summary>What is known about it.</summary>
    public SessionStatus Status { get; init; }

    /// <summary>The calendar's SEQUENCE: grows with each new time and with the cancellation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Sequence { get; init; }

    /// <summary>When it becomes unknown if nobody logs it, UTC; 14 days after its end, later by any pause.</summary>
    public DateTimeOffset? UnknownAt { get; init; }

    /// <summary>When its outcome was settled, UTC. A dispute is possible for 7 days from here.</summary>
    public DateTimeOffset? LoggedAt { get; init; }

    public string? LoggedBy { get; init; }

    /// <summary>How good it was, 1 to 5, by the person who logged it.</summary>
    public int? Quality { get; init; }

    /// <summary>Whether this is the kickoff.</summary>
    [JsonIgnore]
    public bool IsKickoff => Id == KickoffId;

    /// <summary>When it ends, UTC.</summary>
    [JsonIgnore]
    public DateTimeOffset EndsAt => StartsAt.AddMinutes(DurationMinutes);
}
