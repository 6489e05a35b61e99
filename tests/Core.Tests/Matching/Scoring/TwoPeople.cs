using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Tests.Matching.Scoring;

/// <summary>A round of one mentor and one mentee who fit in all that rules look at, to be bent.</summary>
internal sealed record TwoPeople
{
    public const string MentorId = "mentor";
    public const string MenteeId = "mentee";

    /// <summary>A Monday in winter.</summary>
    public DateOnly Today { get; init; } = new(2027, 1, 11);

    public ProgramKind Kind { get; init; } = ProgramKind.NewManager;

    public Candidate Mentor { get; init; } = new() { Id = MentorId };

    public Candidate Mentee { get; init; } = new() { Id = MenteeId };

    public MatchingRules Rules { get; init; } = new();

    public MatchingWeights Weights { get; init; } = new();

    public IReadOnlyList<string> Levels { get; init; } = [];

    public IReadOnlyList<PersonPair> Forbidden { get; init; } = [];

    public IReadOnlyList<PersonPair> Blocked { get; init; } = [];

    public IReadOnlyList<PastPair> Past { get; init; } = [];

    public PairVerdict Verdict => new PairJudge(Round).Judge(0, 0);

    /// <summary>The one rule that forbids them; null when none does.</summary>
    public Breach? Breach => Verdict.Breaches.Count == 0 ? null : Assert.Single(Verdict.Breaches);

    private RoundInput Round => new()
    {
        Kind = Kind,
        Today = Today,
        Plan = new MatchingPlan(MatchingMode.Assigned, new GroupSize(1, 1), Rules, Weights) { Levels = Levels },
        Mentors = [Mentor],
        Mentees = [Mentee],
        Forbidden = Forbidden,
        Blocked = Blocked,
        Past = Past,
    };

    /// <summary>What one factor says when it is the only one with a weight.</summary>
    public FactorScore Factor(MatchingWeights weights) => Assert.Single((this with { Weights = weights }).Verdict.Factors);

    /// <summary>Weights of 0, to give one factor a weight.</summary>
    public static MatchingWeights NoWeights { get; } = new()
    {
        Skills = 0,
        Goals = 0,
        Languages = 0,
        TimeZone = 0,
        Department = 0,
        Location = 0,
        Level = 0,
        MenteeWishes = 0,
        MentorWishes = 0,
    };
}
