namespace ServerlessMentoring.Core.Calendar;

/// <summary>A meeting to write into a calendar file.</summary>
public sealed record CalendarEvent
{
    /// <summary>Whether to put it in or take it out.</summary>
    public required CalendarMethod Method { get; init; }

    /// <summary>What calendars know the event by; the same for every change of it. See <see cref="CalendarFile.Uid"/>.</summary>
    public required string Uid { get; init; }

    /// <summary>Grows with every change and with the cancellation.</summary>
    public required int Sequence { get; init; }

    /// <summary>When this file was written, UTC.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>The start, UTC.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>The length in minutes.</summary>
    public required int DurationMinutes { get; init; }

    /// <summary>The IANA zone to write the times in; an unknown one counts as UTC.</summary>
    public required string TimeZone { get; init; }

    public required string Summary { get; init; }

    /// <summary>More words; may have lines; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Where; null for nowhere said.</summary>
    public string? Location { get; init; }

    public required CalendarPerson Organizer { get; init; }

    public required IReadOnlyList<CalendarPerson> Attendees { get; init; }
}
