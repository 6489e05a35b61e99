using System.Globalization;
using System.Text.Json;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Leaving;

/// <summary>
/// Random events about the people of a pair and a group, through the whole app, in two orders with repetitions, with time going by in between.
/// Nobody comes back in them: what a departure has ended stays ended, so there the order does matter.
/// </summary>
public sealed class OrderProperties
{
    private static readonly string[] People = ["mentor", "mentee", "mona", "ben", "cleo", "dan"];

    private static readonly string[] Types =
        ["updated", "updated", "leave_started", "leave_ended", "leave_started", "withdrawn", "termination_recorded", "termination_effective"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Given_events_in_two_orders_when_days_have_passed_then_people_enrollments_and_memberships_are_the_same(int seed)
    {
        var random = new Random(seed);
        var events = Enumerable.Range(0, 4 + random.Next(10)).Select(number => Some(random, number)).ToArray();
        string[] other = [.. events, events[0], events[^1]];
        random.Shuffle(other);

        var first = await EndAsync(events, random);
        var second = await EndAsync(other, random);

        Assert.True(first == second, $"{string.Join('\n', events)}\n\nas\n{string.Join('\n', other)}\n\n{first}\n\n{second}");
    }

    private static string Some(Random random, int number)
    {
        var type = Types[random.Next(Types.Length)];
        var who = People[random.Next(People.Length)];
        var more = type switch
        {
            "updated" => $$""","profile":{"timeZone":"{{(random.Next(2) == 0 ? "Asia/Tokyo" : "America/New_York")}}","jobTitle":"t{{number}}"}""",
            "termination_recorded" => $",\"effectiveDate\":\"2026-03-0{1 + random.Next(5)}\"",
            "withdrawn" => $",\"programId\":\"{(random.Next(2) == 0 ? Given.ProgramId : LeavingStory.GroupProgram)}\"",
            _ => "",
        };

        // No two events of one version: which of them HR means, nobody can know.
        return Hr.Event(type, who, 10 + number, more);
    }

    private static async Task<string> EndAsync(string[] events, Random random)
    {
        await using var app = await TestApp.StartAsync();
        string[] relationships = [await LeavingStory.BookedPairAsync(app), await LeavingStory.BookedGroupAsync(app)];
        for (var next = 0; next < events.Length;)
        {
            var count = 1 + random.Next(3);
            var batch = events.Skip(next).Take(count).ToList();
            next += count;
            (await Hr.PostAsync(app, batch.Count == 1 ? batch[0] : $"[{string.Join(',', batch)}]")).Is(202);
            await app.AdvanceAsync(TimeSpan.FromMinutes(random.Next(3) * 7));
        }

        await app.AdvanceDaysAsync(5);
        var lines = new List<string>();
        foreach (var id in People)
        {
            var person = (await app.Get<PersonStore>().GetAsync(id))!;
            lines.Add($"{id} {JsonSerializer.Serialize(person.Profile)} {person.Employment}");
            foreach (var program in new[] { Given.ProgramId, LeavingStory.GroupProgram })
            {
                var enrollment = await app.Get<EnrollmentStore>().GetAsync(new EnrollmentKey(program, id, MemberRole.Mentee));
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{program} {enrollment?.Status} {enrollment?.Version}"));
            }
        }

        foreach (var id in relationships)
        {
            var state = await Given.StateAsync(app, id);
            lines.Add($"{state.IsGroup} {state.IsOver} {string.Join(' ', state.ActiveMembers.Select(member => member.Id))}");
            foreach (var member in state.ActiveMembers.Where(_ => !state.IsOver))
            {
                var person = (await app.Get<PersonStore>().GetAsync(member.Id))!;
                var isAway = state.Pauses.Any(pause => pause.Cause == PauseCause.Away && pause.PersonId == member.Id);
                Assert.Equal((person.Employment.OnLeave, false), (isAway, person.Employment.HasLeft));
                Assert.Equal(person.TimeZone, member.TimeZone);
            }
        }

        return string.Join('\n', lines);
    }
}
