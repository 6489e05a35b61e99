namespace ServerlessMentoring.Core.Relationships;

/// <summary>One cause for which the relationship, or one member of a group, pauses.</summary>
public sealed record ActivePause
{
    public PauseCause Cause { get; init; }

    /// <summary>Whose pause it is; null for the owner's.</summary>
    public string? PersonId { get; init; }

    /// <summary>Since when, UTC.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Until when, UTC, inside working hours; null until someone resumes.</summary>
    public DateTimeOffset? Until { get; init; }
}
