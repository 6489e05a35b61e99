using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Me;

/// <summary>One relationship as its member sees it.</summary>
public sealed record MyRelationship
{
    public required string ProgramName { get; init; }

    public required MemberRole MyRole { get; init; }

    public required IReadOnlyList<PersonCard> Others { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>True when it is over, or over for the reader.</summary>
    public bool IsOver { get; init; }

    /// <summary>Link that shows all about it, where it is shown small: of many, each is one line.</summary>
    public string? ShowUrl { get; init; }

    /// <summary>True while it is paused.</summary>
    public bool Paused { get; init; }

    /// <summary>Sessions held, the kickoff not counted.</summary>
    public int SessionsHeld { get; init; }

    /// <summary>Sessions that the program asks for.</summary>
    public int SessionsMinimum { get; init; }

    /// <summary>The next booked meeting, if any.</summary>
    public MyMeeting? Next { get; init; }

    /// <summary>What the program plans for <see cref="Next"/>, or when nothing is booked for the meeting after; null for nothing.</summary>
    public SessionTemplate? Plan { get; init; }

    /// <summary>When the sessions are planned to end (UTC), if known.</summary>
    public DateTimeOffset? PlannedEndAt { get; init; }

    /// <summary>Acts without an ask that are open now.</summary>
    public IReadOnlyList<MyAct> Acts { get; init; } = [];

    /// <summary>The shared notebook, if the relationship has begun.</summary>
    public MyNotebook? Notebook { get; init; }
}

/// <summary>A link to something that the reader may do without being asked.</summary>
public sealed record MyAct(MyActKind Kind, string Url);

/// <param name="StartsAt">Start (UTC).</param>
/// <param name="DurationMinutes">Length in minutes.</param>
/// <param name="Place">Where, if known.</param>
/// <param name="IsKickoff">True for the kickoff.</param>
/// <param name="MoveUrl">Link to choose another time, if it can be moved.</param>
/// <param name="Url">Link to the session's own page.</param>
public sealed record MyMeeting(
    DateTimeOffset StartsAt,
    int DurationMinutes,
    string? Place = null,
    bool IsKickoff = false,
    string? MoveUrl = null,
    string? Url = null);

/// <summary>What a member may do without being asked.</summary>
public enum MyActKind
{
    BookSession,

    Pause,

    /// <summary>Go on after a pause.</summary>
    Resume,

    /// <summary>Finish early, with the goals met.</summary>
    FinishEarly,

    /// <summary>Say that a session logged as held was not.</summary>
    Dispute,

    /// <summary>End the relationship, or leave the group.</summary>
    End,

    /// <summary>Say whether one's testimonial may be shown.</summary>
    Testimonial,
}
