using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Owners;

/// <summary>One relationship for the program's owner: where it stands, what is open, and everything that happened.</summary>
public sealed record RelationshipPage : PageModel
{
    public required string Id { get; init; }

    public required string ProgramName { get; init; }

    /// <summary>IANA zone of the program; all times are shown in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Link back to the list.</summary>
    public required string DashboardUrl { get; init; }

    public required IReadOnlyList<PersonCard> People { get; init; }

    /// <summary>Why these people were matched.</summary>
    public IReadOnlyList<string> MatchReasons { get; init; } = [];

    public required Phase Phase { get; init; }

    /// <summary>How it came out, once it reached feedback.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Why it came out as it did, once it has.</summary>
    public OutcomeReason? OutcomeReason { get; init; }

    /// <summary>True while it is paused.</summary>
    public bool Paused { get; init; }

    public required HealthLevel Health { get; init; }

    public IReadOnlyList<Remark> HealthReasons { get; init; } = [];

    /// <summary>The one thing that helps most; null when nothing has to be helped.</summary>
    public Remark? Advice { get; init; }

    /// <summary>True when an owner ended it to have its people matched anew.</summary>
    public bool Rematched { get; init; }

    /// <summary>When it was proposed (UTC).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When its sessions are planned to end (UTC); null before they began.</summary>
    public DateTimeOffset? PlannedEndAt { get; init; }

    /// <summary>When it was over (UTC); null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public int SessionsHeld { get; init; }

    /// <summary>Sessions that the program asks for.</summary>
    public int SessionsMinimum { get; init; }

    /// <summary>What it does by itself next; null when it waits for nobody.</summary>
    public Upcoming? Next { get; init; }

    /// <summary>What is open, and with whom.</summary>
    public IReadOnlyList<AskRow> Asks { get; init; } = [];

    /// <summary>Kickoff and sessions, the latest last.</summary>
    public IReadOnlyList<SessionRow> Sessions { get; init; } = [];

    /// <summary>Answers to check-ins, the oldest first.</summary>
    public IReadOnlyList<PulsePoint> Pulses { get; init; } = [];

    /// <summary>What members wrote to the owner in confidence.</summary>
    public IReadOnlyList<Confidence> Confidences { get; init; } = [];

    /// <summary>Everything that happened, the latest first.</summary>
    public IReadOnlyList<TimelineRow> Timeline { get; init; } = [];

    /// <summary>What the rules let the owner do now.</summary>
    public IReadOnlyList<OwnerMove> Moves { get; init; } = [];

    /// <summary>Makes a form that is sent twice one act.</summary>
    public required string Once { get; init; }

    /// <summary>What the owner just did; null when the page is only looked at.</summary>
    public OwnerMoveKind? Recorded { get; init; }

    /// <summary>What the owner tried just now and could not be done; null otherwise.</summary>
    public OwnerMoveTry? Tried { get; init; }

    public bool IsOver => Phase is Phase.Completed or Phase.Declined or Phase.Ended;

    public override int StatusCode => Tried?.StatusCode ?? 200;

    public override string ReferrerPolicy => PageHeaders.OwnSiteReferrerPolicy;

    internal override Type View => typeof(RelationshipView);
}

/// <summary>Something that the rules let an owner do now.</summary>
/// <param name="Kind">What.</param>
/// <param name="Url">Where its form posts to: a path on this site.</param>
public sealed record OwnerMove(OwnerMoveKind Kind, string Url);

/// <summary>An answer to a check-in as the owner sees it: how it goes, never the comment.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="PersonName">Whose answer.</param>
/// <param name="Pulse">1 (badly) to 5 (very well).</param>
public sealed record PulsePoint(DateTimeOffset At, string PersonName, int Pulse);

/// <summary>Something that a member wrote for the owner alone.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="PersonName">Who wrote it; null for an owner.</param>
/// <param name="About">On what occasion, in plain words.</param>
/// <param name="Text">What they wrote.</param>
public sealed record Confidence(DateTimeOffset At, string? PersonName, Remark About, string Text);

/// <summary>A meeting as the owner sees it: never its notes.</summary>
/// <param name="StartsAt">Start (UTC).</param>
/// <param name="DurationMinutes">Length in minutes.</param>
/// <param name="Status">What became of it.</param>
/// <param name="IsKickoff">True for the kickoff.</param>
public sealed record SessionRow(
    DateTimeOffset StartsAt,
    int DurationMinutes,
    SessionStatus Status,
    bool IsKickoff = false);

/// <summary>One step of a relationship's history. The page says it in its reader's language and zone.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="What">What happened, at least one thing.</param>
/// <param name="Changes">What changed by it.</param>
/// <param name="Sent">What was sent because of it.</param>
/// <param name="Late">True when it came after the end and changed nothing.</param>
public sealed record TimelineRow(
    DateTimeOffset At,
    IReadOnlyList<Remark> What,
    IReadOnlyList<Remark> Changes,
    IReadOnlyList<Remark> Sent,
    bool Late = false);

/// <summary>An owner's form that was sent and could not be carried out: shown again with what was sent.</summary>
/// <param name="Kind">Which form.</param>
/// <param name="StatusCode">The HTTP status: 400 for faults in fields, 409 or 410 when the rules forbid it.</param>
public sealed record OwnerMoveTry(OwnerMoveKind Kind, int StatusCode)
{
    /// <summary>What was sent, by field.</summary>
    public IReadOnlyDictionary<string, string> Input { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Broken { get; init; } = [];

    /// <summary>Why the rules forbid it; null when a field is at fault, or when the form was used for something else before.</summary>
    public Remark? Why { get; init; }
}

/// <summary>An open ask as the owner sees it.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="PersonName">Name of who owes it.</param>
/// <param name="OpenedAt">Since when (UTC).</param>
/// <param name="DueAt">When it is due (UTC).</param>
/// <param name="Nudges">How many reminders went out.</param>
/// <param name="Overdue">True when that time is past.</param>
public sealed record AskRow(
    AskKind Kind,
    string PersonName,
    DateTimeOffset OpenedAt,
    DateTimeOffset DueAt,
    int Nudges = 0,
    bool Overdue = false);
