namespace ServerlessMentoring.Core.Relationships;

/// <summary>The orchestration's own status: small, and true for one generation.</summary>
public sealed record CustomStatus
{
    /// <summary>Where the relationship stands.</summary>
    public Phase Phase { get; init; }

    /// <summary>Whether it pauses.</summary>
    public bool Paused { get; init; }

    /// <summary>How it is doing, as of this generation.</summary>
    public HealthLevel Health { get; init; }

    /// <summary>The saved state's number.</summary>
    public int Step { get; init; }

    /// <summary>Number of open asks.</summary>
    public int OpenAsks { get; init; }

    /// <summary>Sessions held so far.</summary>
    public int SessionsHeld { get; init; }

    /// <summary>Sessions booked.</summary>
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
