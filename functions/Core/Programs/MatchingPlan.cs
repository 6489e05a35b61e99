namespace ServerlessMentoring.Core.Programs;

/// <param name="Mode">Who decides.</param>
/// <param name="GroupSize">Mentees per relationship; 1 to 1 in a program of pairs.</param>
/// <param name="Rules">What every match keeps.</param>
/// <param name="Weights">What counts how much.</param>
public sealed record MatchingPlan(MatchingMode Mode, GroupSize GroupSize, MatchingRules Rules, MatchingWeights Weights)
{
    /// <summary>How long a direct request waits for its answer where the program does not say.</summary>
    public const int UsualRequestDays = 7;

    /// <summary>What a fairness audit looks at where the program does not say.</summary>
    public static IReadOnlyList<string> UsualAudit { get; } = ["department", "location", "level", "language"];

    /// <summary>The points, 0 to 100, below which no pair should be. It is kept if that costs nobody a match.</summary>
    public int Floor { get; init; }

    /// <summary>The company's levels from low to high, as HR writes them; empty when numbers in them say enough, as in <c>L5</c>.</summary>
    public IReadOnlyList<string> Levels { get; init => field = value ?? []; } = [];

    /// <summary>By what a round's fairness is looked at: <c>department</c>, <c>location</c>, <c>level</c>, <c>language</c>, or an attribute of HR's.</summary>
    public IReadOnlyList<string> Audit { get; init => field = value ?? UsualAudit; } = UsualAudit;

    /// <summary>Rounds that run by themselves; null when only an owner runs them.</summary>
    public RoundPlan? Rounds { get; init; }

    /// <summary>Days for which a direct request waits for its answer, 1 to 60.</summary>
    public int RequestDays { get; init => field = value == 0 ? UsualRequestDays : value; } = UsualRequestDays;

    /// <summary>In a hand-selected program the mentees from whom a mentor may pick, by person id; empty for all who are enrolled.</summary>
    public IReadOnlyList<string> Approved { get; init => field = value ?? []; } = [];
}
