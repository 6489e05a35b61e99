namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>Put a session into calendars, or give it a new time.</summary>
public sealed record CalendarInvite : Effect
{
    /// <inheritdoc/>
    public override string Kind => "calendarInvite";

    /// <summary>The session; with the relationship's id it makes the stable UID.</summary>
    public string SessionId { get; init; } = "";

    /// <summary>SEQUENCE; never the same twice for one session.</summary>
    public int Sequence { get; init; }

    /// <summary>When it starts, UTC.</summary>
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>How long it lasts.</summary>
    public int DurationMinutes { get; init; }

    /// <summary>Who is invited.</summary>
    public IReadOnlyList<string> PersonIds { get; init => field = value ?? []; } = [];
}
