using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Pages.People;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>
/// Books the kickoff or a session. Fields: <c>startsAt</c> (local time of the actor, <c>yyyy-MM-ddTHH:mm</c>),
/// <c>durationMinutes</c>, <c>place</c>. With <see cref="Taken"/> it answers 409.
/// </summary>
public sealed record BookPage : ActionPage
{
    /// <summary>True for the kickoff, false for a session.</summary>
    public required bool IsKickoff { get; init; }

    /// <summary>The other members; times are shown in their zones too.</summary>
    public required IReadOnlyList<PersonCard> Others { get; init; }

    /// <summary>Next start times that are free for all (UTC). After a collision: the alternatives.</summary>
    public required IReadOnlyList<DateTimeOffset> FreeTimes { get; init; }

    /// <summary>More times that are free for all (UTC), for whoever asks for them.</summary>
    public IReadOnlyList<DateTimeOffset> MoreTimes { get; init; } = [];

    /// <summary>Length to suggest, in minutes.</summary>
    public int DurationMinutes { get; init; } = 60;

    /// <summary>Place to suggest: a room, or a link to a call.</summary>
    public string? Place { get; init; }

    /// <summary>What the program plans for the meeting, if anything.</summary>
    public SessionTemplate? Plan { get; init; }

    /// <summary>The time booked now, when the page is there to move it (UTC).</summary>
    public DateTimeOffset? BookedAt { get; init; }

    /// <summary>The time that was asked for and collides with another booking (UTC).</summary>
    public DateTimeOffset? Taken { get; init; }

    /// <inheritdoc/>
    public override int StatusCode => Taken is null ? base.StatusCode : 409;

    internal override Type View => typeof(BookView);
}
