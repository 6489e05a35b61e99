using System.Globalization;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Tests.Programs;

namespace ServerlessMentoring.Core.Tests.Enrollment;

/// <summary>Any order and any repetition of any list of events ends in the same people and the same enrollments.</summary>
public sealed class HrOrderProperties
{
    private const int Lists = 6_000;

    private static readonly DateTimeOffset Start = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] People = ["ada", "ben"];
    private static readonly string[] Fields = ["displayName", "timeZone", "managerId", "attributes"];

    private static readonly ProgramDocument[] Programs =
    [
        ProgramSamples.Valid with
        {
            Id = "p",
            Enrollment =
            [
                new EnrollmentRule(EnrollmentTrigger.Hired, MemberRole.Mentee),
                new EnrollmentRule(EnrollmentTrigger.BecameManager, MemberRole.Mentor),
            ],
        },
        ProgramSamples.Valid with { Id = "q", Enrollment = [new EnrollmentRule(EnrollmentTrigger.Attribute, MemberRole.Mentee, "grade", "7")] },
    ];

    [Fact]
    public void Given_any_list_of_events_in_any_order_and_number_then_people_and_enrollments_are_the_same()
    {
        var seen = new HashSet<string>();
        for (var seed = 0; seed < Lists; seed++)
        {
            var random = new Random(seed);
            var events = Enumerable.Range(0, 1 + random.Next(9)).Select(number => Some(random, number)).ToArray();
            var expected = World.After(events);
            for (var order = 0; order < 4; order++)
            {
                HrEvent[] shuffled = [.. events, events[random.Next(events.Length)], events[random.Next(events.Length)]];
                random.Shuffle(shuffled);
                var actual = World.After(shuffled);
                Assert.True(expected == actual, $"List {seed}:\n{string.Join('\n', events.AsEnumerable())}\n\nas\n{string.Join('\n', shuffled.AsEnumerable())}\n\n{expected}\n\n{actual}");
            }

            seen.Add(expected);
        }

        // Lists that all end in the same would prove nothing.
        Assert.True(seen.Count > Lists / 2, $"{seen.Count} different ends");
        Assert.Contains(seen, end => end.Contains("Withdrawn", StringComparison.Ordinal) && end.Contains("HasLeft = True", StringComparison.Ordinal));
    }

    private static HrEvent Some(Random random, int number)
    {
        var type = (HrEventType)random.Next(9);
        var names = Fields.Where(_ => random.Next(3) == 0).ToList();
        return new HrEvent
        {
            Type = type,

            // Versions repeat; HR writes no two events at the same moment.
            Version = random.Next(6),
            Timestamp = Start.AddMinutes(number),
            PersonId = People[random.Next(2)],
            EffectiveDate = type == HrEventType.TerminationRecorded || random.Next(5) == 0 ? new DateOnly(2026, 5, 28).AddDays(random.Next(8)) : null,
            ProgramId = type is HrEventType.Enrolled or HrEventType.Withdrawn ? Programs[random.Next(2)].Id : null,
            Role = type == HrEventType.Enrolled || random.Next(2) == 0 ? (MemberRole)random.Next(2) : null,
            Profile = names.Count == 0 && type != HrEventType.Updated ? null : new ProfileChange(
                new PersonProfile
                {
                    DisplayName = $"n{number}",
                    TimeZone = random.Next(2) == 0 ? "Asia/Tokyo" : "America/New_York",
                    ManagerId = names.Contains("managerId") ? People[random.Next(2)] : null,
                    Attributes = names.Contains("attributes") ? new Dictionary<string, string> { ["grade"] = $"{6 + random.Next(2)}" } : null,
                },
                names),
        };
    }

    /// <summary>What is stored, by the same rules as in the app; events that wait for a day are looked at again a week later.</summary>
    private sealed class World
    {
        private readonly Dictionary<string, Person> _people = [];
        private readonly Dictionary<EnrollmentKey, ProgramEnrollment> _enrollments = [];

        public static string After(IEnumerable<HrEvent> events)
        {
            var world = new World();
            var waiting = new List<HrEvent>();
            foreach (var each in events)
            {
                if (EnrollmentRules.Waits(each, "Etc/UTC", Start))
                {
                    waiting.Add(each);
                    continue;
                }

                world.Hear(each, Start);
                if (each.Type == HrEventType.TerminationRecorded)
                {
                    waiting.Add(each);
                }
            }

            waiting.ForEach(each => world.Hear(each, Start.AddDays(9)));
            return world.ToString();
        }

        public override string ToString()
        {
            var people = _people.Values.OrderBy(person => person.Id, StringComparer.Ordinal).Select(person =>
                $"{person.Id} {person.Profile.DisplayName} {person.Profile.TimeZone} {person.Profile.ManagerId} {person.Profile.Attributes?["grade"]} {person.Employment} {person.EmploymentStamps}");
            var enrollments = _enrollments.Values.Where(each => !each.IsVoid).Select(each =>
                string.Create(CultureInfo.InvariantCulture, $"{each.ProgramId} {each.PersonId} {each.Role} {each.Status} {each.Version} {each.At:O}"));
            return string.Join('\n', people.Concat(enrollments.Order(StringComparer.Ordinal)));
        }

        private void Hear(HrEvent hrEvent, DateTimeOffset now)
        {
            if (PersonFacts.Apply(_people.GetValueOrDefault(hrEvent.PersonId), hrEvent, Start, now) is { } person)
            {
                _people[hrEvent.PersonId] = person;
            }

            foreach (var key in EnrollmentFacts.Touched(hrEvent))
            {
                _enrollments[key] = EnrollmentFacts.Apply(_enrollments.GetValueOrDefault(key), key, hrEvent);
                if (hrEvent.Type == HrEventType.Enrolled && EnrollmentFacts.Apply(_enrollments.GetValueOrDefault(key.Other), _enrollments[key]) is { } other)
                {
                    _enrollments[key.Other] = other;
                }
            }

            DateTimeOffset? leadsSince = RuleFits.ManagerIn(hrEvent) is null ? null : Start;
            foreach (var (key, fit) in Programs.SelectMany(program =>
                RuleFits.Of(program, Start, hrEvent, _people.GetValueOrDefault(hrEvent.PersonId), leadsSince, now)))
            {
                _enrollments[key] = EnrollmentFacts.Apply(_enrollments.GetValueOrDefault(key), key, fit, _enrollments.GetValueOrDefault(key.Other));
            }
        }
    }
}
