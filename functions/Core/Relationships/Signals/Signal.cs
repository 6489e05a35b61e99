using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>
/// Something that happened to a relationship: an answer, an HR event, an owner's act. The same id twice counts
/// once. Texts never travel in signals: they go to the notebook first, and the signal refers to them.
/// </summary>
[JsonConverter(typeof(SignalConverter))]
public abstract record Signal
{
    /// <summary>The discriminator in JSON, camelCase.</summary>
    [JsonPropertyOrder(-10)]
    public abstract string Kind { get; }

    /// <summary>The signal's id; unique within the relationship.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it was accepted, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who it is from or about; null for an owner's act.</summary>
    public string? PersonId { get; init; }

    /// <summary>The W3C trace context of the request that it came with; for telemetry only, never for a decision.</summary>
    public string? Trace { get; init; }
}

/// <summary>A member's answer to the proposal.</summary>
public sealed record Accept : Signal
{
    public override string Kind => "accept";

    public bool Accepted { get; init; }

    public string? AskId { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}

/// <summary>A mentee has written the goals, or a mentor confirms them.</summary>
public sealed record AgreeGoals : Signal
{
    public override string Kind => "agreeGoals";

    public string? AskId { get; init; }

    /// <summary>How many goals are written, 1 to 3; ignored when confirming.</summary>
    public int GoalCount { get; init; }

    /// <summary>A mentor's yes to the written goals.</summary>
    public bool Confirm { get; init; }
}

/// <summary>A time for the kickoff or a session, or a new time for one that is booked.</summary>
public sealed record Book : Signal
{
    public override string Kind => "book";

    /// <summary>The ask it answers, if it came by one.</summary>
    public string? AskId { get; init; }

    /// <summary>The booked session to move; null to book the kickoff or a new session.</summary>
    public string? SessionId { get; init; }

    /// <summary>When it starts, UTC.</summary>
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>How long it lasts, 5 to 480 minutes.</summary>
    public int DurationMinutes { get; init; }
}

/// <summary>A member's answer to a check-in.</summary>
public sealed record CheckIn : Signal
{
    public override string Kind => "checkIn";

    public string AskId { get; init; } = "";

    /// <summary>1 (badly) to 5 (very well).</summary>
    public int Pulse { get; init; }

    /// <summary>Whether the person asks for help; goes to the owner only.</summary>
    public bool NeedsHelp { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}

/// <summary>A member says that a session logged as held was not.</summary>
public sealed record Dispute : Signal
{
    public override string Kind => "dispute";

    public string SessionId { get; init; } = "";

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}

/// <summary>End the relationship (in a pair, or by the owner), or leave the group. No fault implied.</summary>
public sealed record End : Signal
{
    public override string Kind => "end";

    /// <summary>By the owner: everyone is to be matched anew.</summary>
    public bool Rematch { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}

/// <summary>The owner gives the present phase more time.</summary>
public sealed record Extend : Signal
{
    public override string Kind => "extend";

    /// <summary>How many weeks, 1 to 52.</summary>
    public int Weeks { get; init; }
}

/// <summary>A member's wish to finish before the planned end.</summary>
public sealed record FinishEarly : Signal
{
    public override string Kind => "finishEarly";
}

/// <summary>A member's look back on the whole.</summary>
public sealed record GiveFeedback : Signal
{
    public override string Kind => "giveFeedback";

    public string? AskId { get; init; }

    /// <summary>1 to 5.</summary>
    public int Rating { get; init; }

    /// <summary>0 to 10.</summary>
    public int Recommend { get; init; }

    /// <summary>How many of the agreed goals were reached.</summary>
    public int GoalsReached { get; init; }

    /// <summary>Whether a testimonial was written.</summary>
    public bool Testimonial { get; init; }

    /// <summary>Whether the person consents to publishing it.</summary>
    public bool Publish { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}

public sealed record LogSession : Signal
{
    public override string Kind => "logSession";

    public string? AskId { get; init; }

    public string SessionId { get; init; } = "";

    public SessionOutcome SessionOutcome { get; init; }

    /// <summary>How good it was, 1 to 5.</summary>
    public int? Quality { get; init; }

    /// <summary>How many agenda points were done.</summary>
    public int AgendaDone { get; init; }

    /// <summary>How many action items were noted.</summary>
    public int ActionItems { get; init; }

    /// <summary>How many learnings were noted.</summary>
    public int Learnings { get; init; }

    /// <summary>The new time, UTC, when it was moved and the time is known.</summary>
    public DateTimeOffset? MovedTo { get; init; }
}

/// <summary>Somebody who was a member of a group that goes on is to be forgotten: another id takes the place of theirs, and nothing else changes.</summary>
public sealed record MemberErased : Signal
{
    public override string Kind => "memberErased";

    /// <summary>The id that takes the place.</summary>
    public string Tombstone { get; init; } = "";
}

/// <summary>Stop the clock: of the relationship, or of one member of a group.</summary>
public sealed record Pause : Signal
{
    public override string Kind => "pause";

    /// <summary>Why. A person's own pause is <see cref="PauseCause.Participant"/>.</summary>
    public PauseCause Cause { get; init; }

    /// <summary>Until when, UTC; null until someone resumes.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}

/// <summary>HR reports that a member is on leave.</summary>
public sealed record PersonAway : Signal
{
    public override string Kind => "personAway";
}

/// <summary>A member's zone or working hours changed.</summary>
public sealed record PersonChanged : Signal
{
    public override string Kind => "personChanged";

    /// <summary>IANA zone name; null if unchanged.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Local hours; null if unchanged.</summary>
    public WorkingHours? WorkingHours { get; init; }
}

/// <summary>HR reports that a member will leave the company, or stays after all.</summary>
public sealed record PersonLeaving : Signal
{
    public override string Kind => "personLeaving";

    /// <summary>The last day, in the member's own zone; null when the member stays.</summary>
    public DateOnly? LastDay { get; init; }
}

/// <summary>A member left the program or the company.</summary>
public sealed record PersonLeft : Signal
{
    public override string Kind => "personLeft";

    public LeaveReason Why { get; init; }
}

/// <summary>HR reports that a member is back.</summary>
public sealed record PersonReturned : Signal
{
    public override string Kind => "personReturned";
}

/// <summary>The owner migrates the relationship to a newer version of the program.</summary>
public sealed record ProgramChanged : Signal
{
    public override string Kind => "programChanged";

    public int Version { get; init; }

    public Terms? Terms { get; init; }
}

public sealed record Resume : Signal
{
    public override string Kind => "resume";

    /// <summary>Which cause ends; null for all that the sender may end.</summary>
    public PauseCause? Cause { get; init; }
}

/// <summary>A signal that this version does not understand; recorded without effect.</summary>
public sealed record UnknownSignal : Signal
{
    private readonly string _kind = "unknown";

    /// <summary>A signal without a readable kind.</summary>
    public UnknownSignal()
    {
    }

    /// <summary>A signal of a kind that is not known here.</summary>
    /// <param name="kind">The kind as it was written.</param>
    public UnknownSignal(string kind) => _kind = kind;

    public override string Kind => _kind;
}
