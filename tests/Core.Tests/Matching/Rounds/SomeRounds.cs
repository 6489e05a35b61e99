using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Tests.Matching.Scoring;

namespace ServerlessMentoring.Core.Tests.Matching.Rounds;

/// <summary>Rounds to run: named people, and whole random ones with pins and a floor.</summary>
internal static class SomeRounds
{
    public static readonly DateOnly Day = new(2027, 3, 1);

    private static readonly ProgramKind[] PairKinds = [.. Enum.GetValues<ProgramKind>().Where(kind => !kind.IsGroup())];
    private static readonly ProgramKind[] GroupKinds = [.. Enum.GetValues<ProgramKind>().Where(kind => kind.IsGroup())];

    /// <summary>A round that looks at skills alone: a mentee who wants what a mentor offers fits with 100 points.</summary>
    public static RoundInput OfSkills(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, ProgramKind kind = ProgramKind.Coaching, int floor = 0) => new()
    {
        Kind = kind,
        Today = Day,
        Plan = new MatchingPlan(MatchingMode.Assigned, new GroupSize(1, 1), new MatchingRules(), SkillsAlone) { Floor = floor },
        Mentors = mentors,
        Mentees = mentees,
    };

    public static Candidate Mentor(string id, params string[] offers) => new() { Id = id, SkillsOffered = offers };

    public static Candidate Mentee(string id, params string[] wants) => new() { Id = id, SkillsWanted = wants };

    public static RoundInput Pairs(int seed, int largest) => Random(seed, largest, PairKinds, new GroupSize(1, 1));

    public static RoundInput Groups(int seed, int largest)
    {
        var random = new Random(seed);
        var min = random.Next(1, 4);
        return Random(seed, largest, GroupKinds, new GroupSize(min, Math.Max(2, min + random.Next(3))));
    }

    public static RoundResult Run(this RoundInput input)
    {
        var read = MatchingRound.Run(input);
        Assert.Empty(read.Faults);
        return read.Value!;
    }

    private static MatchingWeights SkillsAlone => new()
    {
        Skills = 1,
        Goals = 0,
        Languages = 0,
        TimeZone = 0,
        Department = 0,
        Location = 0,
        Level = 0,
        MenteeWishes = 0,
        MentorWishes = 0,
    };

    private static RoundInput Random(int seed, int largest, ProgramKind[] kinds, GroupSize size)
    {
        var random = new Random(seed);
        var some = RandomRounds.Of(seed, largest);
        var input = some with
        {
            Kind = kinds[random.Next(kinds.Length)],
            Plan = (some.Plan with { GroupSize = size, Rules = Milder(some.Plan.Rules, random) }) with { Floor = random.Next(3) == 0 ? 0 : random.Next(101) },
        };
        input = input.Kind == ProgramKind.PeerGroup ? input with { Mentors = [] } : input;
        return input with { Forbidden = Known(input), Pinned = Pins(input with { Forbidden = Known(input) }, random) };
    }

    // With every rule on at once hardly any pair is left to choose from.
    private static MatchingRules Milder(MatchingRules rules, Random random) =>
        random.Next(3) == 0 ? rules : rules with { SameLocation = false, DifferentDepartment = false, Attributes = [], MaxHoursApart = null };

    private static List<PersonPair> Known(RoundInput input) =>
        [.. input.Forbidden.Where(pair => input.Mentors.Any(person => person.Id == pair.MentorId) && input.Mentees.Any(person => person.Id == pair.MenteeId))];

    private static List<PersonPair> Pins(RoundInput input, Random random)
    {
        var judge = new PairJudge(input);
        var pins = new List<PersonPair>();
        for (var tries = random.Next(3); tries > 0 && judge.Mentors.Count > 0 && judge.Mentees.Count > 0; tries--)
        {
            var (mentee, mentor) = (random.Next(judge.Mentees.Count), random.Next(judge.Mentors.Count));
            var pin = new PersonPair(judge.Mentors[mentor].Id, judge.Mentees[mentee].Id);
            if (judge.Judge(mentee, mentor).CanBePinned && MatchingRound.Run(input with { Pinned = [.. pins, pin] }).Faults.Count == 0)
            {
                pins.Add(pin);
            }
        }

        return pins;
    }
}
