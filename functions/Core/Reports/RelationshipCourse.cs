using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>
/// How far a relationship has come and what it owes, kept with its row so that a dashboard over thousands reads no state. What a state
/// forgets (when a phase opened that is over, the weeks of old sessions and check-ins) is carried along from step to step.
/// Instants are UTC.
/// </summary>
public sealed record RelationshipCourse
{
    private const int WeeksKept = 14;

    /// <summary>When the sessions phase opened; null before, and unknown for one that was over before this was kept.</summary>
    public DateTimeOffset? SessionsOpenedAt { get; init; }

    /// <summary>When the sessions phase was over, for whatever reason; null before.</summary>
    public DateTimeOffset? SessionsClosedAt { get; init; }

    /// <summary>When the sessions are planned to end; null outside of the sessions phase.</summary>
    public DateTimeOffset? PlannedEndAt { get; init; }

    /// <summary>When the latest session or kickoff that was held began.</summary>
    public DateTimeOffset? LastHeldAt { get; init; }

    /// <summary>Since when it pauses; null while it does not.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>How long it paused in the present phase, without the pause that lasts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TimeSpan PausedFor { get; init; }

    /// <summary>Days from one session to the next by its terms; 0 for unknown.</summary>
    public int EveryDays { get; init; }

    /// <summary>Weeks of the extension that it may still get; 0 for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int ExtensionWeeks { get; init; }

    /// <summary>Whether a member's latest check-in asks for help.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HelpAsked { get; init; }

    /// <summary>What people owe who are there to answer, the oldest first; nothing while it pauses.</summary>
    public IReadOnlyList<AskDue> Asks { get; init => field = value ?? []; } = [];

    /// <summary>Sessions held by ISO week (<c>2026-W10</c>), by the first mentor's clock; the latest fourteen weeks that have any. The kickoff is in none.</summary>
    public IReadOnlyDictionary<string, int> HeldByWeek { get; init => field = value ?? new Dictionary<string, int>(); } =
        new Dictionary<string, int>();

    /// <summary>Check-ins answered by ISO week, by the first mentor's clock; the latest fourteen weeks that have any.</summary>
    public IReadOnlyDictionary<string, PulseWeek> PulseByWeek { get; init => field = value ?? new Dictionary<string, PulseWeek>(); } =
        new Dictionary<string, PulseWeek>();

    /// <summary>The course of a relationship as far as its state alone tells.</summary>
    public static RelationshipCourse Of(RelationshipState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Now(state, new RelationshipCourse(), null);
    }

    /// <summary>The course after a step.</summary>
    /// <param name="course">The course before it; null when it was not kept yet.</param>
    /// <param name="before">The state before it; null at the start.</param>
    /// <param name="after">The state after it. The same state again leaves the course as it is.</param>
    public static RelationshipCourse After(RelationshipCourse? course, RelationshipState? before, RelationshipState after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return before is null ? Of(after) : Now(after, course ?? Of(before), before);
    }

    private static RelationshipCourse Now(RelationshipState state, RelationshipCourse course, RelationshipState? before)
    {
        var isInSessions = state.Phase == Phase.Sessions;
        var opened = isInSessions ? state.PhaseOpenedAt : course.SessionsOpenedAt;
        return new RelationshipCourse
        {
            SessionsOpenedAt = opened,
            SessionsClosedAt = isInSessions ? null : course.SessionsClosedAt ?? (opened is null && state.Phase != Phase.Feedback ? null : state.PhaseOpenedAt),
            PlannedEndAt = state.PlannedEndAt,
            LastHeldAt = state.LastHeldAt,
            PausedAt = state.PausedAt,
            PausedFor = state.PhaseMovedBy,
            EveryDays = state.Terms.SessionsEveryDays,
            ExtensionWeeks = state.Extended ? 0 : state.Terms.ExtensionWeeks,
            HelpAsked = state.ActiveMembers.Any(member => member.LastCheckIn is { NeedsHelp: true }),
            Asks = [.. state.Asks.Where(ask => state.Member(ask.PersonId) is { IsPresent: true }).Select(ask => new AskDue(ask.Kind, ask.DueAt))],
            HeldByWeek = Latest(CourseWeeks.Held(state, course.HeldByWeek, before)),
            PulseByWeek = Latest(CourseWeeks.Pulses(state, course.PulseByWeek, before)),
        };
    }

    private static Dictionary<string, T> Latest<T>(IReadOnlyDictionary<string, T> weeks) => weeks.Count <= WeeksKept
        ? weeks.ToDictionary()
        : weeks.OrderBy(week => week.Key, StringComparer.Ordinal).TakeLast(WeeksKept).ToDictionary();
}

/// <summary>Something that somebody who is there owes.</summary>
/// <param name="Kind">What.</param>
/// <param name="DueAt">Until when, UTC.</param>
public sealed record AskDue(AskKind Kind, DateTimeOffset DueAt);
