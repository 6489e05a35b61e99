using System.Globalization;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Benchmarks.Matching;

/// <summary>
/// People as companies have them, always the same ones for a seed: sites in a few zones, where most share the site's language; departments with
/// skills of their own; levels that thin out upwards; few who have wishes; managers above them all.
/// </summary>
internal static class Profiles
{
    private const int Departments = 12;
    private const int SkillsPerDepartment = 25;
    private const int CommonSkills = 60;
    private const int ReportsEach = 8;
    private const int MostWishes = 5;

    private static readonly string[] Zones =
        ["Europe/Berlin", "Europe/London", "Europe/Madrid", "America/New_York", "America/Chicago", "America/Los_Angeles", "Asia/Kolkata", "Asia/Singapore"];

    private static readonly string[] SiteLanguages = ["de", "en-GB", "es", "en-US", "en-US", "en-US", "en-IN", "en"];

    private static readonly string[] Goals =
    [
        "Lead a team of engineers", "Present to executives with confidence", "Prepare a product launch", "Negotiate with suppliers",
        "Run a project across departments", "Read a balance sheet", "Coach colleagues", "Design services that scale", "Sell to large customers",
        "Move into data science", "Write so that others read it", "Plan a budget",
    ];

    /// <summary>A round of pairs by the default weights.</summary>
    /// <param name="mentees">How many mentees.</param>
    /// <param name="mentors">How many mentors.</param>
    /// <param name="sites">How many places of work.</param>
    /// <param name="rules">The program's rules.</param>
    /// <param name="places">Places of a mentor.</param>
    /// <param name="seed">Which people.</param>
    public static RoundInput Round(int mentees, int mentors, int sites, MatchingRules rules, int places = 2, int seed = 1)
    {
        var random = new Random(seed);
        var menteeIds = Ids("mentee", mentees);
        var mentorIds = Ids("mentor", mentors);
        return new RoundInput
        {
            Kind = ProgramKind.NewManager,
            Today = new DateOnly(2027, 1, 11),
            Plan = new MatchingPlan(MatchingMode.Assigned, new GroupSize(1, 1), rules, new MatchingWeights { Location = 1 }),
            Mentors = [.. mentorIds.Select((id, index) => Person(random, id, index, mentors, sites, mentorIds, menteeIds) with { Places = places })],
            Mentees = [.. menteeIds.Select((id, index) => Person(random, id, index, mentees, sites, mentorIds, mentorIds))],
        };
    }

    private static Candidate Person(Random random, string id, int index, int of, int sites, string[] managers, string[] wishable)
    {
        // Sites are of one size, so that "the same place" leaves everybody as many mentors.
        var site = (int)((long)index * sites / of);
        var zone = site % Zones.Length;
        var department = random.Next(Departments);
        return new Candidate
        {
            Id = id,
            ManagerChain = Chain(random, managers),
            Department = $"Department {department}",
            Level = $"L{3 + Math.Min(random.Next(6), random.Next(6))}",
            Location = $"Site {site}",
            Languages = random.Next(5) == 0 ? [SiteLanguages[zone], "fr"] : random.Next(3) == 0 ? [SiteLanguages[zone]] : [SiteLanguages[zone], "en"],
            SkillsOffered = Skills(random, department, random.Next(3, 9)),
            SkillsWanted = Skills(random, random.Next(3) == 0 ? random.Next(Departments) : department, random.Next(1, 6)),
            Goals = [Goals[random.Next(Goals.Length)], Goals[random.Next(Goals.Length)]],
            TimeZone = Zones[zone],
            WorkingHours = random.Next(4) > 0 ? WorkingHours.Default : new WorkingHours { From = new TimeOnly(random.Next(6, 11), 0), To = new TimeOnly(random.Next(14, 20), 30) },
            Wishes = random.Next(4) > 0 ? [] : [.. Enumerable.Range(0, random.Next(1, MostWishes + 1)).Select(_ => wishable[random.Next(wishable.Length)])],
        };
    }

    private static string[] Skills(Random random, int department, int count) =>
        [.. Enumerable.Range(0, count)
            .Select(_ => random.Next(3) == 0 ? $"Common skill {random.Next(CommonSkills)}" : $"Skill {department}-{random.Next(SkillsPerDepartment)}")
            .Distinct()];

    /// <summary>A tree of managers: the one above number n is n / 8.</summary>
    private static List<string> Chain(Random random, string[] managers)
    {
        var chain = new List<string>();
        for (var above = random.Next(managers.Length) / ReportsEach; above > 0; above /= ReportsEach)
        {
            chain.Add(managers[above]);
        }

        return chain;
    }

    private static string[] Ids(string role, int count) =>
        [.. Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{role}-{number:D6}"))];
}
