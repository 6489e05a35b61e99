using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// All that a relationship is, between two steps: what the orchestrator carries and what is saved. Ids, numbers
/// and zones only. Serialized the same way by every serializer, and read back from every older schema. Not sealed only
/// because its own document derives from it.
/// </summary>
[JsonConverter(typeof(RelationshipStateConverter))]
public record RelationshipState
{
    /// <summary>The schema that this version writes.</summary>
    public const int CurrentSchema = 2;

    /// <summary>The schema of this document.</summary>
    public int SchemaVersion { get; init; } = CurrentSchema;

    public string Id { get; init; } = "";

    public string ProgramId { get; init; } = "";

    /// <summary>The program's version whose terms hold.</summary>
    public int ProgramVersion { get; init; }

    /// <summary>Whether the rules for groups hold, rather than those for a mentor and a mentee.</summary>
    public bool IsGroup { get; init; }

    public Terms Terms { get; init => field = value ?? new(); } = new();

    /// <summary>Number of the saved state: 0 at the start, one more with every change. Part of each effect's key.</summary>
    public int Step { get; init; }

    public Phase Phase { get; init; }

    /// <summary>How it came out: set on entering feedback if the minimum was not reached, finally on completion.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Why it came out like that.</summary>
    public OutcomeReason? OutcomeReason { get; init; }

    /// <summary>When it was proposed, UTC.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the present phase opened, UTC.</summary>
    public DateTimeOffset PhaseOpenedAt { get; init; }

    /// <summary>When the present phase's time runs out, UTC; null in the sessions phase and after the end.</summary>
    public DateTimeOffset? PhaseDueAt { get; init; }

    /// <summary>How much pauses have moved the phase's deadline or the planned end so far.</summary>
    public TimeSpan PhaseMovedBy { get; init; }

    /// <summary>Whether the owner has been told that the kickoff is overdue.</summary>
    public bool KickoffOverdue { get; init; }

    /// <summary>How often a kickoff was missed, or never logged.</summary>
    public int KickoffMisses { get; init; }

    /// <summary>When the sessions phase is planned to end, UTC.</summary>
    public DateTimeOffset? PlannedEndAt { get; init; }

    /// <summary>Weeks added to the planned end so far, by the one extension or by owners.</summary>
    public int ExtraWeeks { get; init; }

    /// <summary>Whether the one extension has been given.</summary>
    public bool Extended { get; init; }

    /// <summary>When the relationship was over, UTC.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Everyone who is or was part of it, in the order of the match.</summary>
    public IReadOnlyList<Member> Members { get; init => field = value ?? []; } = [];

    /// <summary>The open asks, oldest first.</summary>
    public IReadOnlyList<Ask> Asks { get; init => field = value ?? []; } = [];

    /// <summary>Asks that are not open because they would be due after their person's last day, should that come; null for none.</summary>
    public IReadOnlyList<Ask>? HeldAsks { get; init; }

    /// <summary>The latest closed asks, oldest first; bounded.</summary>
    public IReadOnlyList<ClosedAsk> ClosedAsks { get; init => field = value ?? []; } = [];

    /// <summary>Number of the next ask.</summary>
    public int NextAsk { get; init; } = 1;

    /// <summary>The latest sessions, oldest first; older settled ones are in <see cref="FoldedSessions"/>.</summary>
    public IReadOnlyList<Session> Sessions { get; init => field = value ?? []; } = [];

    /// <summary>Number of the next session.</summary>
    public int NextSession { get; init; } = 1;

    /// <summary>Counts of settled sessions that are no longer in the list.</summary>
    public SessionCounts FoldedSessions { get; init => field = value ?? new(); } = new();

    /// <summary>
    /// How many of the folded sessions were held in which month (<c>2026-03</c>), by the first mentor's clock; the latest two years of them.
    /// </summary>
    public IReadOnlyDictionary<string, int> FoldedMonths { get; init => field = value ?? new Dictionary<string, int>(); } =
        new Dictionary<string, int>();

    /// <summary>When the next session is to be booked if none is, UTC; only in the sessions phase.</summary>
    public DateTimeOffset? NextBookingAt { get; init; }

    /// <summary>When the latest held session or kickoff started, UTC.</summary>
    public DateTimeOffset? LastHeldAt { get; init; }

    /// <summary>How far the goals are agreed.</summary>
    public GoalsState Goals { get; init => field = value ?? new(); } = new();

    /// <summary>Counts of what was written down in sessions.</summary>
    public NotebookCounts Notebook { get; init => field = value ?? new(); } = new();

    /// <summary>Check-ins asked for so far.</summary>
    public int CheckInsAsked { get; init; }

    /// <summary>Check-ins answered so far.</summary>
    public int CheckInsAnswered { get; init; }

    /// <summary>Sum of the pulses in <see cref="PulseCount"/> answers.</summary>
    public int PulseSum { get; init; }

    /// <summary>How many pulses are known one by one; fewer than the answered check-ins only for lives that began in an older schema.</summary>
    public int PulseCount { get; init; }

    public int FeedbackAsked { get; init; }

    /// <summary>The causes for which it pauses, or single members of a group do.</summary>
    public IReadOnlyList<ActivePause> Pauses { get; init => field = value ?? []; } = [];

    /// <summary>Since when the whole relationship pauses, UTC.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>Open wishes to finish early.</summary>
    public IReadOnlyList<FinishWish> FinishWishes { get; init => field = value ?? []; } = [];

    /// <summary>Fingerprints of the latest signals, oldest first; bounded. The inbox knows all of them.</summary>
    public IReadOnlyList<string> RecentSignals { get; init => field = value ?? []; } = [];

    /// <summary>Whether the whole relationship pauses.</summary>
    [JsonIgnore]
    public bool Paused => PausedAt is not null;

    /// <summary>Whether it is over; nothing changes it any more.</summary>
    [JsonIgnore]
    public bool IsOver => Phase is Phase.Completed or Phase.Declined or Phase.Ended;

    /// <summary>The members who are still part of it.</summary>
    [JsonIgnore]
    public IEnumerable<Member> ActiveMembers => Members.Where(m => m.IsActive);

    /// <summary>Sessions by what became of them, listed and folded ones together.</summary>
    [JsonIgnore]
    public SessionCounts SessionCounts => SessionCounting.Of(this);

    [JsonIgnore]
    public CheckInStats CheckIns => new()
    {
        Asked = CheckInsAsked,
        Answered = CheckInsAnswered,
        LowestPulse = Members.Select(m => m.LastCheckIn?.Pulse).Concat(Members.Select(m => m.LowestEarlierPulse)).Min(),
    };

    [JsonIgnore]
    public FeedbackStats Feedback => new() { Asked = FeedbackAsked, Given = Members.Count(m => m.Feedback is not null) };

    /// <summary>A plain copy, without what a derived record adds.</summary>
    internal static RelationshipState CopyOf(RelationshipState state) => new(state);

    /// <summary>The member with this id, also one who left; null if there never was one.</summary>
    public Member? Member(string? personId)
    {
        // Asked for every ask at every wake-up, so without the ceremony of a query.
        foreach (var member in Members)
        {
            if (member.Id == personId)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The listed session with this id; null if unknown or folded away.</summary>
    public Session? Session(string? sessionId) => Sessions.FirstOrDefault(s => s.Id == sessionId);
}

/// <summary>What was written down in sessions, in numbers; owners see counts, never text.</summary>
public sealed record NotebookCounts
{
    public int AgendaDone { get; init; }

    public int ActionItems { get; init; }

    public int Learnings { get; init; }
}

/// <summary>How far the goals are agreed. Their text is in the notebook.</summary>
public sealed record GoalsState
{
    /// <summary>How many goals are written; 0 for none yet.</summary>
    public int Count { get; init; }

    /// <summary>Whether a mentor has confirmed them.</summary>
    public bool Confirmed { get; init; }
}

public sealed record FeedbackStats
{
    public int Asked { get; init; }

    public int Given { get; init; }
}

public sealed record CheckInStats
{
    public int Asked { get; init; }

    public int Answered { get; init; }

    /// <summary>The lowest pulse so far, 1 to 5; null without any answer.</summary>
    public int? LowestPulse { get; init; }
}
