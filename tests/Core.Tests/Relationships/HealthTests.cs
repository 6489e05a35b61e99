using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class HealthTests
{
    [Fact]
    public void Given_an_ask_that_is_overdue_when_judged_then_it_is_attention_and_after_a_week_at_risk()
    {
        var story = Story.InSessions(new() { SessionsEveryDays = 30, CheckInsEveryDays = 0 });
        var due = story.Ask(AskKind.BookSession).DueAt;
        Assert.Equal(HealthLevel.OnTrack, Health.Of(story.State, due.AddSeconds(-1)).Level);

        Assert.Equal(["Booking a session is overdue since today."], Health.Of(story.State, due).Reasons.Select(reason => reason.ToString()));
        Assert.Equal(HealthLevel.Attention, Health.Of(story.State, due).Level);
        Assert.Equal(["Booking a session is overdue for 7 days."], Health.Of(story.State, due.AddDays(7)).Reasons.Select(reason => reason.ToString()));
        Assert.Equal(HealthLevel.AtRisk, Health.Of(story.State, due.AddDays(7)).Level);
    }

    [Fact]
    public void Given_an_overdue_ask_when_its_time_runs_out_then_the_state_is_saved_so_that_lists_show_it()
    {
        var story = Story.InSessions(new() { SessionsEveryDays = 30, CheckInsEveryDays = 0 });
        var ask = story.Ask(AskKind.BookSession);
        Assert.Equal(ask.DueAt, story.WakeAt);
        var step = story.State.Step;
        story.AdvanceTo(ask.DueAt);

        Assert.True(story.Ask(AskKind.BookSession).Overdue);
        Assert.Equal(step + 1, story.State.Step);
        Assert.Empty(story.TakeEffects());
    }

    [Fact]
    public void Given_twice_the_cadence_without_a_session_when_judged_then_the_days_are_named()
    {
        var story = Story.InSessions(new() { SessionsEveryDays = 10, CheckInsEveryDays = 0 });

        Assert.Contains("No session for 20 days.", Health.Of(story.State, story.Now.AddDays(20)).Reasons.Select(reason => reason.ToString()));
    }

    [Fact]
    public void Given_missed_sessions_when_three_then_it_is_at_risk()
    {
        var story = Story.InSessions();
        for (var i = 1; i <= 3; i++)
        {
            story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddHours(1), DurationMinutes = 30 });
            story.Advance(TimeSpan.FromHours(2));
            story.Take(new LogSession { PersonId = Story.Mentor, SessionId = $"s{i}", SessionOutcome = SessionOutcome.MissedByMentee });
            var health = Health.Of(story.State, story.Now);
            Assert.Equal(i == 3 ? HealthLevel.AtRisk : HealthLevel.Attention, health.Level);
            Assert.Equal([i == 1 ? "1 session missed." : $"{i} sessions missed."], health.Reasons.Select(reason => reason.ToString()));
        }
    }

    [Fact]
    public void Given_a_pause_when_time_passes_then_nothing_becomes_overdue()
    {
        var story = Story.InKickoff();
        story.Take(new Pause());

        Assert.Equal(HealthLevel.OnTrack, Health.Of(story.State, story.Now.AddDays(100)).Level);
    }

    [Fact]
    public void Given_feedback_below_the_minimum_when_judged_then_it_is_worth_a_look_and_enough_sessions_are_not()
    {
        var few = Story.InSessions(new() { SessionsMinimum = 2, DurationWeeks = 4, ExtensionWeeks = 0, CheckInsEveryDays = 0 });
        few.AdvanceTo(few.State.PlannedEndAt!.Value);
        var enough = Story.InSessions(new() { SessionsMinimum = 0, DurationWeeks = 4, CheckInsEveryDays = 0 });
        enough.AdvanceTo(enough.State.PlannedEndAt!.Value);

        Assert.Equal((Phase.Feedback, Phase.Feedback), (few.State.Phase, enough.State.Phase));
        Assert.Equal(HealthLevel.Attention, Health.Of(few.State, few.Now).Level);
        Assert.Equal(["Only 0 sessions were held; at least 2 were asked for."], Health.Of(few.State, few.Now).Reasons.Select(reason => reason.ToString()));
        Assert.Equal(HealthLevel.OnTrack, Health.Of(enough.State, enough.Now).Level);
    }

    [Fact]
    public void Given_a_life_when_what_comes_next_is_told_then_it_is_what_the_clock_waits_for()
    {
        var story = new Story();
        Assert.Equal((story.WakeAt, "Falls due: An answer to the proposal."), (Upcoming.Of(story.State)?.At, Upcoming.Of(story.State)?.What.ToString()));

        story = Story.InSessions(new() { SessionsMinimum = 0, DurationWeeks = 4, CheckInsEveryDays = 0 });
        for (var told = 0; Upcoming.Of(story.State) is { } next; told++)
        {
            Assert.InRange(told, 0, 50);
            Assert.Equal(story.WakeAt, next.At);
            Assert.NotEmpty(next.What.In(Core.Wording.Languages.German));
            story.AdvanceTo(next.At);
        }

        Assert.True(story.State.IsOver);
    }

    [Fact]
    public void Given_the_end_when_judged_then_there_is_nothing_to_say()
    {
        var story = Story.InKickoff();
        story.Take(new End());

        Assert.Empty(Health.Of(story.State, story.Now).Reasons);
    }
}
