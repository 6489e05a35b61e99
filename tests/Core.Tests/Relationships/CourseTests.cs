using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>How the sessions phase ends: as planned, extended, or early.</summary>
public sealed class CourseTests
{
    private static readonly Terms Short = new() { SessionsMinimum = 2, DurationWeeks = 4, ExtensionWeeks = 2, CheckInsEveryDays = 0 };

    [Fact]
    public void Given_the_minimum_is_reached_when_the_planned_end_comes_then_feedback_opens()
    {
        var story = Story.InSessions(Short);
        story.HoldSession();
        story.HoldSession();
        var end = story.State.PlannedEndAt!.Value;
        story.AdvanceTo(end.AddSeconds(-1));
        Assert.Equal(Phase.Sessions, story.State.Phase);
        story.AdvanceTo(end);

        Assert.Equal((Phase.Feedback, null), (story.State.Phase, story.State.Outcome));
    }

    [Fact]
    public void Given_too_few_sessions_when_the_planned_end_comes_then_there_is_one_extension_and_the_owner_is_told()
    {
        var story = Story.InSessions(Short);
        story.HoldSession();
        var end = story.State.PlannedEndAt!.Value;
        story.TakeEffects();
        story.AdvanceTo(end);

        Assert.True(story.State.Extended);
        Assert.Equal(end.AddDays(14), story.State.PlannedEndAt);
        Assert.Contains(story.TakeEffects().OfType<TellOwner>(), t => t.Notice == Notice.MinimumAtRisk);

        story.AdvanceTo(end.AddDays(14));
        Assert.Equal((Phase.Feedback, Outcome.Incomplete), (story.State.Phase, story.State.Outcome));
        Assert.Contains(story.TakeEffects().OfType<TellOwner>(), t => t.Notice == Notice.Incomplete);
    }

    [Fact]
    public void Given_the_extension_when_the_minimum_is_reached_then_feedback_opens_at_once()
    {
        var story = Story.InSessions(Short);
        story.HoldSession();
        story.AdvanceTo(story.State.PlannedEndAt!.Value.AddDays(1));
        story.HoldSession();

        Assert.Equal((Phase.Feedback, null), (story.State.Phase, story.State.Outcome));
    }

    [Fact]
    public void Given_the_minimum_when_both_wish_to_finish_then_feedback_opens()
    {
        var story = Story.InSessions(Short);
        story.HoldSession();
        story.HoldSession();
        story.TakeEffects();

        story.Take(new FinishEarly { PersonId = Story.Mentee });
        Assert.Equal([MailKind.FinishEarlyWished], story.MailsTo(Story.Mentor));
        story.Take(new FinishEarly { PersonId = Story.Mentor });

        Assert.Equal(Phase.Feedback, story.State.Phase);
    }

    [Fact]
    public void Given_both_wishes_below_the_minimum_when_it_is_reached_then_feedback_opens()
    {
        var story = Story.InSessions(Short);
        story.HoldSession();
        story.Take(new FinishEarly { PersonId = Story.Mentee });
        story.Take(new FinishEarly { PersonId = Story.Mentor });
        Assert.Equal(Phase.Sessions, story.State.Phase);
        story.HoldSession();

        Assert.Equal(Phase.Feedback, story.State.Phase);
    }

    [Fact]
    public void Given_one_wish_when_14_days_pass_without_the_others_then_it_lapses()
    {
        var story = Story.InSessions(Short);
        story.HoldSession();
        story.HoldSession();
        story.Take(new FinishEarly { PersonId = Story.Mentee });
        story.AdvanceDays(14);
        Assert.Empty(story.State.FinishWishes);
        story.Take(new FinishEarly { PersonId = Story.Mentor });

        Assert.Equal(Phase.Sessions, story.State.Phase);
    }

    [Fact]
    public void Given_more_weeks_by_the_owner_when_the_phase_is_extended_then_its_end_moves_by_them()
    {
        var story = Story.InSessions(Short);
        var end = story.State.PlannedEndAt!.Value;
        story.Take(new Extend { Weeks = 3 });
        Assert.Equal(end.AddDays(21), story.State.PlannedEndAt);

        var proposal = new Story();
        proposal.Take(new Extend { Weeks = 1 });
        Assert.Equal(Story.Monday.AddDays(14), proposal.State.PhaseDueAt);
        Assert.All(proposal.State.Asks, a => Assert.Equal(Story.Monday.AddDays(14), a.DueAt));
        Assert.Equal(SignalFate.NoOp, proposal.Take(new Extend { Weeks = 1, PersonId = Story.Mentee }).Fate);
    }

    [Fact]
    public void Given_a_session_booked_beyond_the_end_when_feedback_opens_then_it_is_called_off()
    {
        var story = Story.InSessions(Short);
        story.HoldSession();
        story.HoldSession();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.State.PlannedEndAt!.Value.AddDays(1), DurationMinutes = 30 });
        story.TakeEffects();
        story.AdvanceTo(story.State.PlannedEndAt!.Value);

        Assert.Equal(SessionStatus.Cancelled, story.State.Session("s3")!.Status);
        Assert.Single(story.TakeEffects().OfType<CalendarCancel>());
    }
}
