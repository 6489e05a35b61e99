using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Me;

/// <summary>One session before it takes place, as a member sees it: when and where, what they will talk about and who brings it. 200.</summary>
public sealed record MySessionPage : PageModel
{
    /// <summary>IANA zone of the reader; times are shown in it.</summary>
    public required string TimeZone { get; init; }

    public required string ProgramName { get; init; }

    /// <summary>The other members; times are shown in their zones too.</summary>
    public required IReadOnlyList<PersonCard> Others { get; init; }

    public bool IsKickoff { get; init; }

    /// <summary>The start (UTC); null while nothing is booked, or while a booking is on its way.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Length in minutes.</summary>
    public int DurationMinutes { get; init; }

    public string? Place { get; init; }

    /// <summary>What became of it, or that it is booked.</summary>
    public SessionStatus Status { get; init; } = SessionStatus.Booked;

    /// <summary>Title of what the program plans for it; null when it plans nothing.</summary>
    public string? PlanTitle { get; init; }

    /// <summary>The program's points, in order.</summary>
    public IReadOnlyList<SessionPoint> Planned { get; init; } = [];

    /// <summary>The pair's notebook: its points are in <see cref="MyNotebook.Agenda"/>, what is open from before in <see cref="MyNotebook.Actions"/>.</summary>
    public MyNotebook? Notebook { get; init; }

    /// <summary>Link to choose another time; null when it cannot be moved.</summary>
    public string? MoveUrl { get; init; }

    /// <summary>Link to cancel it; null when it cannot be cancelled.</summary>
    public string? CancelUrl { get; init; }

    /// <summary>Link to say how it went; null before it has taken place.</summary>
    public string? LogUrl { get; init; }

    /// <summary>Link to the reader's own page.</summary>
    public required string MeUrl { get; init; }

    /// <summary>E-mail address of whom to ask.</summary>
    public string? Contact { get; init; }

    internal override Type View => typeof(MySessionView);
}

/// <summary>A point that the program plans for a session.</summary>
/// <param name="Text">What to talk about.</param>
/// <param name="IsMine">Whether the reader brings it.</param>
/// <param name="Who">Names of whoever brings it, the reader left aside; empty when nobody is named.</param>
public sealed record SessionPoint(string Text, bool IsMine, IReadOnlyList<string> Who);
