using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.People;

namespace ServerlessMentoring.Pages.Me;

/// <summary>One relationship as its member sees it.</summary>
public sealed record MyRelationship
{
    /// <summary>Name of the program.</summary>
    public required string ProgramName { get; init; }

    /// <summary>The reader's role.</summary>
    public required MemberRole MyRole { get; init; }

    /// <summary>The other members.</summary>
    public required IReadOnlyList<PersonCard> Others { get; init; }

    /// <summary>Where the relationship stands.</summary>
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
