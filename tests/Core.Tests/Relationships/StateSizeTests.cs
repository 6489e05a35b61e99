using System.Globalization;
using System.Text.Json;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>Long and busy lives of people with long ids stay within what an orchestrator may carry.</summary>
public sealed class StateSizeTests
{
    private const string LongZone = "America/Argentina/Buenos_Aires";

    [Fact]
    public void Given_a_pair_that_does_all_it_can_for_years_when_saved_then_it_stays_under_16_KB()
    {
        var largest = Live(isGroup: false, mentees: 1);

        TestContext.Current.TestOutputHelper!.WriteLine($"{largest:N0} bytes as UTF-16");
        Assert.InRange(largest, 4_000, 16 * 1024);
    }

    [Fact]
    public void Given_a_group_of_30_that_does_all_it_can_for_years_when_saved_then_it_stays_under_64_KB()
    {
        var largest = Live(isGroup: true, mentees: 28);

        TestContext.Current.TestOutputHelper!.WriteLine($"{largest:N0} bytes as UTF-16");
        Assert.InRange(largest, 20_000, 64 * 1024);
    }

    [Fact]
    public void Given_the_largest_group_when_its_custom_status_is_set_then_it_is_far_below_16_KB()
    {
        var state = Story.InSessions(new() { IsGroup = true }, Story.Group(mentees: 29)).State;

        Assert.InRange(JsonSerializer.Serialize(CustomStatus.Of(state, Story.Monday, Story.Monday)).Length * 2, 1, 1024);
    }

    /// <returns>The size of the largest state on the way, in bytes of UTF-16.</returns>
    private static int Live(bool isGroup, int mentees)
    {
        var terms = new Terms
        {
            IsGroup = isGroup,
            DurationWeeks = 500,
            SessionsMinimum = 30,
            SessionsEveryDays = 7,
            CheckInsEveryDays = 7,
            QuietDays = [DayOfWeek.Friday],
            GroupSizeMax = 30,
        };
        var members = Enumerable.Range(0, mentees + (isGroup ? 2 : 1)).Select(i => new Member
        {
            Id = $"0f8fad5b-d9cb-469f-a165-7086{i.ToString("D8", CultureInfo.InvariantCulture)}",
            Role = i < (isGroup ? 2 : 1) ? MemberRole.Mentor : MemberRole.Mentee,
            TimeZone = LongZone,
        }).ToList();
        var story = Story.InSessions(terms, members, $"rel-{members[0].Id}");
        var largest = 0;
        for (var week = 0; week < 80; week++)
        {
            Book(story, hours: 2);
            Book(story, hours: 30);
            story.AdvanceDays(3);
            Measure();
            foreach (var session in story.State.Sessions.Where(s => s.Status == SessionStatus.Booked).ToList())
            {
                var outcome = week % 5 == 0 ? SessionOutcome.MissedByMentor : SessionOutcome.Held;
                story.Take(new LogSession { PersonId = members[0].Id, SessionId = session.Id, SessionOutcome = outcome, Quality = 4 });
            }

            foreach (var ask in story.State.Asks.Where(a => a.Kind == AskKind.CheckIn && week % 3 == 0).ToList())
            {
                story.Take(new CheckIn { PersonId = ask.PersonId, AskId = ask.Id, Pulse = 2, NeedsHelp = true });
            }

            story.Take(new FinishEarly { PersonId = members[^1].Id });
            Book(story, hours: 40);
            story.Take(new Pause { PersonId = members[0].Id, Until = story.Now.AddDays(3) });
            story.Take(new Pause { Until = story.Now.AddDays(2) });
            Measure();
            story.AdvanceDays(5);
            Measure();
        }

        Assert.True(story.State.SessionCounts.Held > 100);
        return largest;

        void Measure() => largest = Math.Max(largest, 2 * JsonSerializer.Serialize(story.State).Length);
    }

    private static void Book(Story story, int hours) => story.Take(
        new Book { PersonId = story.State.Members[^1].Id, StartsAt = story.Now.AddHours(hours), DurationMinutes = 60 });
}
