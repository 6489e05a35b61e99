using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Pages.People;
using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>One relationship for the program's owner: where it stands, what is open, and everything that happened.</summary>
public sealed record RelationshipPage : PageModel
{
    /// <summary>Id of the relationship.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the program.</summary>
    public required string ProgramName { get; init; }

    /// <summary>IANA zone of the program; all times are shown in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Link back to the list.</summary>
    public required string DashboardUrl { get; init; }

    /// <summary>All members.</summary>
    public required IReadOnlyList<PersonCard> People { get; init; }

    /// <summary>Why these people were matched.</summary>
    public IReadOnlyList<string> MatchReasons { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required Phase Phase { get; init; }

    /// <summary>How it came out, once it reached feedback.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Why it came out as it did, once it has.</summary>
    public OutcomeReason? OutcomeReason { get; init; }

    /// <summary>True while it is paused.</summary>
    public bool Paused { get; init; }

    /// <summary>How it does.</summary>
    public required HealthLevel Health { get; init; }

    /// <summary>Why, in plain words.</summary>
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

    /// <summary>Sessions held.</summary>
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

    /// <summary>Whether it is over.</summary>
    public bool IsOver => Phase is Phase.Completed or Phase.Declined or Phase.Ended;

    /// <inheritdoc/>
    public override int StatusCode => Tried?.StatusCode ?? 200;

    /// <inheritdoc/>
    public override string ReferrerPolicy => PageHeaders.OwnSiteReferrerPolicy;

    internal override Type View => typeof(RelationshipView);
}
