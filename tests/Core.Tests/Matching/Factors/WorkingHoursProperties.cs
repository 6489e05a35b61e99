using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Tests.Matching.Scoring;

namespace ServerlessMentoring.Core.Tests.Matching.Factors;

public sealed class WorkingHoursProperties
{
    private const int Week = 7 * 24 * 60;

    private static readonly (string Zone, int Offset)[] Zones =
        [("Etc/UTC", 0), ("Asia/Kolkata", 330), ("Pacific/Kiritimati", 840), ("Pacific/Honolulu", -600), ("Asia/Kathmandu", 345), ("America/New_York", -300)];

    [Fact]
    public void Given_any_two_weeks_of_work_then_the_fit_is_what_counting_every_minute_gives()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var (one, other) = (Person(random, TwoPeople.MentorId), Person(random, TwoPeople.MenteeId));
            var (mine, theirs) = (Minutes(one), Minutes(other));
            var shared = mine.Intersect(theirs).Count();

            var factor = new TwoPeople { Mentor = one, Mentee = other }.Factor(TwoPeople.NoWeights with { TimeZone = 1 });

            Assert.True(
                shared * Points.Full / Math.Min(mine.Count, theirs.Count) == factor.Share,
                $"seed {seed}: {shared} minutes in common, but the factor adds {factor.Share}");
        }
    }

    private static Candidate Person(Random random, string id)
    {
        var from = random.Next(0, 24 * 60);
        return new Candidate
        {
            Id = id,
            TimeZone = Zones[random.Next(Zones.Length)].Zone,
            WorkingHours = new WorkingHours
            {
                Days = [(DayOfWeek)random.Next(7), .. Enum.GetValues<DayOfWeek>().Where(_ => random.Next(3) == 0)],
                From = At(from),
                To = At(random.Next(from + 1, 24 * 60)),
            },
        };
    }

    /// <summary>The minutes of the week in which a person works, UTC.</summary>
    private static HashSet<int> Minutes(Candidate person)
    {
        var hours = person.WorkingHours.IsUsable ? person.WorkingHours : WorkingHours.Default;
        var offset = Array.Find(Zones, zone => zone.Zone == person.TimeZone).Offset;
        return [.. from day in hours.Days
                   from minute in Enumerable.Range(0, 24 * 60)
                   let time = At(minute)
                   where time >= hours.From && time < hours.To
                   select ((((int)day * 24 * 60) + minute - offset) % Week + Week) % Week];
    }

    private static TimeOnly At(int minute) => new(Math.Min(minute, (24 * 60) - 1) / 60, Math.Min(minute, (24 * 60) - 1) % 60);
}
