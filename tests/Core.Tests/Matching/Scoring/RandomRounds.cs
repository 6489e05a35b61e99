using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Matching.Scoring;

/// <summary>Rounds of all sorts from a seed: every rule on or off, weights of zero, people of whom little or nothing is known.</summary>
internal static class RandomRounds
{
    private static readonly string?[] Departments = [null, "Sales", "sales ", "Research", "Finance", "People"];
    private static readonly string?[] Levels = [null, "L1", "L2", "L3", "Grade 5", "junior", "senior", "principal"];
    private static readonly string?[] Locations = [null, "Berlin", "berlin", "Madrid", "Austin", ""];
    private static readonly string[] Languages = ["en", "en-GB", "de", "DE-at", "es", "fr", "pt-BR"];
    private static readonly string[] Skills = ["C#", "C++", "C", "SQL", "Python", "python ", "Machine learning", "machine-learning", "Négociation", "negociation", "!!!"];
    private static readonly string[] Goals = ["Lead a team", "Learn Python and SQL", "Become a better speaker", "Machine learning in research", "C# at scale"];
    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Honolulu", "Nowhere/Atall"];

    public static RoundInput Of(int seed, int largest = 14)
    {
        var random = new Random(seed);
        var ids = Enumerable.Range(0, (2 * largest) + 1).Select(number => $"p{number}").ToArray();
        PersonPair Pair() => new(Any(random, ids), Any(random, ids));
        return new RoundInput
        {
            Kind = Any(random, Enum.GetValues<ProgramKind>()),
            Today = new DateOnly(2027, 1, 1).AddDays(random.Next(365)),
            Plan = new MatchingPlan(MatchingMode.Assigned, new GroupSize(1, 1), Rules(random), Weights(random))
            {
                Levels = Maybe(random) ? [] : ["Junior", "senior", "Principal"],
            },
            Mentors = People(random, ids, largest),
            Mentees = People(random, ids, largest),
            Forbidden = Many(random, 4, Pair),
            Blocked = Many(random, 4, Pair),
            Past = Many(random, 6, () => new PastPair(Any(random, ids), Any(random, ids), Maybe(random) ? null : new DateOnly(2026, 1, 1).AddDays(random.Next(500)))),
        };
    }

    private static MatchingRules Rules(Random random) => new()
    {
        NotOwnManager = Maybe(random),
        DifferentDepartment = Maybe(random),
        SameLocation = Maybe(random),
        SharedLanguage = Maybe(random),
        MaxHoursApart = Maybe(random) ? null : random.Next(25),
        NotPairedForMonths = random.Next(13),
        LevelGap = Maybe(random) ? null : new LevelGap(random.Next(-2, 2), random.Next(2, 5)),
        Attributes = Many(random, 2, () => new AttributeRule(Maybe(random) ? "site" : "track", Maybe(random) ? Likeness.Same : Likeness.Different)),
    };

    private static MatchingWeights Weights(Random random)
    {
        double Weight() => Maybe(random) ? 0 : Maybe(random) ? random.Next(1, 10) : Math.Round(random.NextDouble() * 100, 3);
        return new MatchingWeights
        {
            Skills = Weight(),
            Goals = Weight(),
            Languages = Weight(),
            TimeZone = Weight(),
            Department = Weight(),
            Location = Weight(),
            Level = Weight(),
            MenteeWishes = Weight(),
            MentorWishes = Weight(),
        };
    }

    private static List<Candidate> People(Random random, string[] ids, int largest) =>
        [.. ids.OrderBy(_ => random.Next()).Take(random.Next(largest + 1)).Select(id => Person(random, id, ids))];

    private static Candidate Person(Random random, string id, string[] ids) => new()
    {
        Id = id,
        Employment = random.Next(6) == 0 ? Any(random, Enum.GetValues<EmploymentStatus>()) : EmploymentStatus.Active,
        Places = random.Next(5) == 0 ? 0 : random.Next(1, 4),
        ManagerChain = Many(random, 3, () => Any(random, ids)),
        Department = Any(random, Departments),
        Level = Any(random, Levels),
        Location = Any(random, Locations),
        Languages = Many(random, 3, () => Any(random, Languages)),
        SkillsOffered = Many(random, 6, () => Any(random, Skills)),
        SkillsWanted = Many(random, 6, () => Any(random, Skills)),
        Goals = Many(random, 3, () => Any(random, Goals)),
        TimeZone = Any(random, Zones),
        WorkingHours = Maybe(random) ? WorkingHours.Default : Hours(random),
        Attributes = Many(random, 2, () => Maybe(random) ? "site" : "track").Distinct().ToDictionary(name => name, _ => Any(random, ["a", "A", "b", "c"])),
        Wishes = Maybe(random) ? [] : Many(random, 7, () => Any(random, ids)),
    };

    private static WorkingHours Hours(Random random) => new()
    {
        Days = [.. Enum.GetValues<DayOfWeek>().Where(_ => Maybe(random))],
        From = new TimeOnly(random.Next(24), random.Next(60)),
        To = new TimeOnly(random.Next(24), random.Next(60)),
    };

    private static bool Maybe(Random random) => random.Next(2) == 0;

    private static T Any<T>(Random random, T[] values) => values[random.Next(values.Length)];

    private static List<T> Many<T>(Random random, int most, Func<T> one) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => one())];
}
