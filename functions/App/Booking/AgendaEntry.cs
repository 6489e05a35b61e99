namespace ServerlessMentoring.App.Booking;

/// <summary>A time that a person has given away.</summary>
public sealed record AgendaEntry
{
    public required string RelationshipId { get; init; }

    /// <summary>What the time is for: a session of the relationship, or the ask or signal that will become one.</summary>
    public required string For { get; init; }

    /// <summary>The start; UTC.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>The end; UTC, itself free again.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>
    /// When a time that is only held is free again by itself; UTC. Null once the session is booked. Until then the signal that books it
    /// may still be on its way, or may never have been written down.
    /// </summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>Whether the time is given away at this moment.</summary>
    public bool IsLive(DateTimeOffset now) => HeldUntil is not { } until || now < until;

    /// <summary>Whether the two overlap. Back to back is no overlap.</summary>
    public bool Overlaps(AgendaEntry other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;

    /// <summary>Whether the two are times for one and the same thing, so that the newer takes the place of the older.</summary>
    public bool IsSameAs(AgendaEntry other) => RelationshipId == other.RelationshipId && For == other.For;
}
