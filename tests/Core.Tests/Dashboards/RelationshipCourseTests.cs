using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Tests.Relationships;

namespace ServerlessMentoring.Core.Tests.Dashboards;

public sealed class RelationshipCourseTests
{
    [Fact]
    public void Given_more_sessions_than_a_state_lists_when_carried_along_then_each_week_still_has_its_own()
    {
        var life = new Life(Story.InSessions(new Terms { DurationWeeks = 52 }));
        for (var week = 0; week < 20; week++)
        {
            life.Then(story => story.HoldSession());
            life.Then(story => story.AdvanceDays(7));
        }

        // The latest twelve, which a dashboard shows, and the two before.
        Assert.True(life.Story.State.Sessions.Count < WeekNumbers.Shown);
        Assert.Equal(14, life.Course.HeldByWeek.Count);
        Assert.All(life.Course.HeldByWeek.Values, held => Assert.Equal(1, held));
    }

    [Fact]
    public void Given_a_session_that_is_disputed_when_carried_along_then_its_week_gives_it_back()
    {
        var life = new Life(Story.InSessions());
        var session = "";
        life.Then(story => session = story.HoldSession());
        Assert.Equal(1, life.Course.HeldByWeek.Values.Sum());

        life.Then(story => story.Take(new Dispute { PersonId = Story.Mentor, SessionId = session }));

        Assert.Empty(life.Course.HeldByWeek);
    }

    [Fact]
    public void Given_check_ins_one_of_them_changed_when_carried_along_then_each_counts_once_with_its_last_word()
    {
        var life = new Life(Story.InSessions(new Terms { CheckInsEveryDays = 7 }));
        life.Then(story => story.AdvanceDays(8));
        var ask = life.Story.Ask(AskKind.CheckIn, Story.Mentee).Id;
        life.Then(story => story.Take(new CheckIn { PersonId = Story.Mentee, AskId = ask, Pulse = 1, NeedsHelp = true }));
        Assert.True(life.Course.HelpAsked);
        life.Then(story => story.AdvanceDays(6));
        life.Then(story => story.Take(new CheckIn { PersonId = Story.Mentee, AskId = ask, Pulse = 4 }));
        life.Then(story => story.AdvanceDays(7));
        life.Then(story => story.Take(new CheckIn { PersonId = Story.Mentee, AskId = story.Ask(AskKind.CheckIn, Story.Mentee).Id, Pulse = 2 }));

        Assert.False(life.Course.HelpAsked);
        Assert.Equal((6, 2, 1), Total(life.Course));
        Assert.Equal(life.Story.State.PulseSum, Total(life.Course).Sum);
        Assert.Equal(2, life.Course.PulseByWeek.Count);
    }

    [Fact]
    public void Given_the_same_step_saved_again_when_carried_along_then_nothing_is_counted_twice()
    {
        var life = new Life(Story.InSessions(new Terms { CheckInsEveryDays = 7 }));
        life.Then(story => story.HoldSession());
        life.Then(story => story.AdvanceDays(8));
        life.Then(story => story.Take(new CheckIn { PersonId = Story.Mentee, AskId = story.Ask(AskKind.CheckIn, Story.Mentee).Id, Pulse = 3 }));
        var (held, pulses) = (life.Course.HeldByWeek.Values.Sum(), Total(life.Course));

        life.Then(_ => { });

        Assert.Equal((1, 1), (held, life.Course.HeldByWeek.Values.Sum()));
        Assert.Equal(pulses, Total(life.Course));
    }

    [Fact]
    public void Given_a_life_to_its_end_when_carried_along_then_it_knows_when_its_sessions_began_and_ended()
    {
        var life = new Life(Story.InSessions(new Terms { SessionsMinimum = 0, DurationWeeks = 4, FeedbackWithinDays = 14 }));
        var opened = life.Story.State.PhaseOpenedAt;
        var planned = life.Story.State.PlannedEndAt;
        Assert.Equal(planned, life.Course.PlannedEndAt);

        life.Then(story => story.AdvanceTo(planned!.Value));
        life.Then(story => story.AdvanceDays(60));

        Assert.Equal(Phase.Completed, life.Story.State.Phase);
        Assert.Equal((opened, planned), (life.Course.SessionsOpenedAt, life.Course.SessionsClosedAt));
        Assert.Empty(life.Course.Asks);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Given_a_row_of_some_days_ago_when_judged_now_then_it_is_what_its_state_says(int seed)
    {
        var random = new Random(seed);
        var story = Story.InSessions(new Terms { CheckInsEveryDays = 14, SessionsEveryDays = 14, DurationWeeks = 40 });
        for (var step = 0; step < 12; step++)
        {
            switch (random.Next(4))
            {
                case 0: story.HoldSession(); break;
                case 1: story.Take(new Pause { PersonId = Story.Mentee, Until = story.Now.AddDays(10) }); break;
                case 2 when story.State.Asks.FirstOrDefault(ask => ask.Kind == AskKind.CheckIn) is { } ask:
                    story.Take(new CheckIn { PersonId = ask.PersonId, AskId = ask.Id, Pulse = 1 + random.Next(5) });
                    break;
            }

            var row = Rows.Of(story.State, story.Now);
            for (var days = 0; days < 12 && story.WakeAt is { } wake; days++)
            {
                var now = story.Now.AddDays(days);
                if (now < wake)
                {
                    Assert.Equal(Health.Of(story.State, now).Level, HealthNow.Of(row, now));
                }
            }

            story.AdvanceDays(random.Next(1, 12));
        }
    }

    private static (int Sum, int Count, int Low) Total(RelationshipCourse course) =>
        (course.PulseByWeek.Values.Sum(week => week.Sum), course.PulseByWeek.Values.Sum(week => week.Count), course.PulseByWeek.Values.Sum(week => week.Low));

    /// <summary>A story whose course is carried along as the projection does it, wake-up by wake-up.</summary>
    private sealed class Life(Story story)
    {
        public Story Story { get; } = story;

        public RelationshipCourse Course { get; private set; } = RelationshipCourse.Of(story.State);

        public void Then(Action<Story> act)
        {
            var before = Story.State;
            act(Story);
            Course = RelationshipCourse.After(Course, before, Story.State);
        }
    }
}
