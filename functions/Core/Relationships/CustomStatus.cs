namespace ServerlessMentoring.Core.Relationships;

/// <summary>The orchestration's own status: small, and true for one generation.</summary>
public sealed record CustomStatus
{
    public Phase Phase { get; init; }

    public bool Paused { get; init; }

    /// <summary>How it is doing, as of this generation.</summary>
    public HealthLevel Health { get; init; }

    public int Step { get; init; }

    public int OpenAsks { get; init; }

    public int SessionsHeld { get; init; }

    public int SessionsBooked { get; init; }

    /// <summary>Members who are still part of it.</summary>
    public int Members { get; init; }

    /// <summary>When it looks again by itself, UTC.</summary>
    public DateTimeOffset? NextWakeAt { get; init; }

    /// <summary>The status of a state.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="wakeAt">When it wakes.</param>
    /// <param name="now">The time, UTC, for the judgement of health.</param>
    public static CustomStatus Of(RelationshipState state, DateTimeOffset? wakeAt, DateTimeOffset now)
    {
        var counts = state.SessionCounts;
        return new()
        {
            Phase = state.Phase,
            Paused = state.Paused,
            Health = Relationships.Health.Of(state, now).Level,
            Step = state.Step,
            OpenAsks = state.Asks.Count,
            SessionsHeld = counts.Held,
            SessionsBooked = counts.Booked,
            Members = state.ActiveMembers.Count(),
            NextWakeAt = wakeAt,
        };
    }
}
