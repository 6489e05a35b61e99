using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Tests.Relationships;

namespace ServerlessMentoring.Core.Tests.Programs;

public sealed class SessionPlansTests
{
    private static readonly ProgramDocument Program = ProgramSamples.Valid with
    {
        Sessions = new SessionPlan(3, 14, [PlanOf("First"), PlanOf("Second"), PlanOf("Third")]),
    };

    [Fact]
    public void Given_a_kickoff_then_its_plan_is_the_kickoff_s_with_what_helps_all()
    {
        var plan = SessionPlans.For(Program, Story.InKickoff().State, Session.KickoffId)!;

        Assert.Equal(["Who we are", "Goals"], plan.Agenda.Select(point => point.Point));
        Assert.Equal(Program.Resources, plan.Resources);
    }

    [Fact]
    public void Given_sessions_that_are_held_when_the_next_is_planned_then_the_plans_follow_and_the_last_repeats()
    {
        var story = Story.InSessions();
        var titles = new List<string> { NextOf(story) };
        for (var held = 0; held < 12; held++)
        {
            story.HoldSession();
            story.AdvanceDays(1);
            titles.Add(NextOf(story));
        }

        Assert.Equal(["First", "Second", .. Enumerable.Repeat("Third", 11)], titles);
    }

    [Fact]
    public void Given_a_session_that_was_missed_when_the_next_is_booked_then_it_takes_over_the_plan()
    {
        var story = Story.InSessions();
        story.HoldSession();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddHours(1), DurationMinutes = 30 });
        Assert.Equal("Second", TitleOf(story, "s2"));
        Assert.Equal("Third", NextOf(story));

        story.Advance(TimeSpan.FromHours(2));
        story.Take(new LogSession { PersonId = Story.Mentee, SessionId = "s2", SessionOutcome = SessionOutcome.MissedByMentor });

        Assert.Equal("Second", NextOf(story));
    }

    [Fact]
    public void Given_two_sessions_that_are_booked_when_the_later_is_moved_ahead_then_they_change_plans()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(7), DurationMinutes = 30 });
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(14), DurationMinutes = 30 });
        Assert.Equal(("First", "Second"), (TitleOf(story, "s1"), TitleOf(story, "s2")));

        story.Take(new Book { PersonId = Story.Mentee, SessionId = "s2", StartsAt = story.Now.AddDays(3), DurationMinutes = 30 });

        Assert.Equal(("Second", "First"), (TitleOf(story, "s1"), TitleOf(story, "s2")));
    }

    [Fact]
    public void Given_a_program_without_plans_then_no_meeting_has_one()
    {
        var bare = Program with { Kickoff = new KickoffPlan(7, []), Sessions = new SessionPlan(3, 14, []), Resources = [] };

        Assert.Null(SessionPlans.For(bare, Story.InKickoff().State, Session.KickoffId));
        Assert.Null(SessionPlans.For(bare, Story.InSessions().State, null));
    }

    private static SessionTemplate PlanOf(string title) => new(title, [new AgendaPoint(title)], [], []);

    private static string NextOf(Story story) => TitleOf(story, null);

    private static string TitleOf(Story story, string? sessionId) => SessionPlans.For(Program, story.State, sessionId)!.Title;
}
