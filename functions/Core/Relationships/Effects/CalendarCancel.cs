namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>Take a session out of calendars.</summary>
public sealed record CalendarCancel : Effect
{
    /// <inheritdoc/>
    public override string Kind => "calendarCancel";

    /// <summary>The session.</summary>
    public string SessionId { get; init; } = "";

    /// <summary>SEQUENCE; never the same twice for one session.</summary>
    public int Sequence { get; init; }

    /// <summary>When it would have started, UTC.</summary>
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>How long it would have lasted.</summary>
    public int DurationMinutes { get; init; }

    /// <summary>From whose calendars.</summary>
    public IReadOnlyList<string> PersonIds { get; init => field = value ?? []; } = [];
}
