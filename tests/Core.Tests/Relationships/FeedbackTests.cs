using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class FeedbackTests
{
    [Fact]
    public void Given_missing_feedback_when_time_runs_out_then_it_is_completed_and_marked()
    {
        var story = Story.InFeedback();
        story.Take(new GiveFeedback { PersonId = Story.Mentee, Rating = 4, Recommend = 8, GoalsReached = 1, Testimonial = true, Publish = true });
        story.AdvanceTo(story.State.PhaseDueAt!.Value);

        Assert.Equal(Phase.Completed, story.State.Phase);
        Assert.Equal((Outcome.Completed, OutcomeReason.FeedbackMissing), (story.State.Outcome, story.State.OutcomeReason));
        Assert.Equal((2, 1), (story.State.Feedback.Asked, story.State.Feedback.Given));
        var effects = story.TakeEffects();
        Assert.Contains(effects.OfType<TellOwner>(), t => t.Notice == Notice.FeedbackMissing);
        Assert.Equal([Story.Mentor], effects.OfType<ReleasePlace>().Select(r => r.MentorId));
        Assert.Empty(effects.OfType<Rematch>());
    }

    [Fact]
    public void Given_feedback_when_given_anew_before_the_other_then_the_last_word_holds()
    {
        var story = Story.InFeedback();
        var ask = story.Ask(AskKind.GiveFeedback, Story.Mentee).Id;
        story.Take(new GiveFeedback { PersonId = Story.Mentee, AskId = ask, Rating = 2, Recommend = 1 });
        story.Take(new GiveFeedback { PersonId = Story.Mentee, AskId = ask, Rating = 5, Recommend = 9 });

        Assert.Equal(5, story.State.Member(Story.Mentee)!.Feedback!.Rating);
        Assert.Equal(1, story.State.Feedback.Given);
        Assert.Equal(Phase.Feedback, story.State.Phase);
    }

    [Fact]
    public void Given_a_young_session_when_disputed_during_feedback_then_the_outcome_is_incomplete()
    {
        var story = Story.InSessions(new() { SessionsMinimum = 1, DurationWeeks = 1, ExtensionWeeks = 0 });
        story.AdvanceDays(5);
        var id = story.HoldSession();
        story.AdvanceTo(story.State.PlannedEndAt!.Value);
        Assert.Equal((Phase.Feedback, null), (story.State.Phase, story.State.Outcome));
        story.TakeEffects();

        story.Take(new Dispute { PersonId = Story.Mentee, SessionId = id });

        Assert.Equal(Outcome.Incomplete, story.State.Outcome);
        Assert.Equal([Notice.SessionDisputed, Notice.Incomplete], story.TakeEffects().OfType<TellOwner>().Select(t => t.Notice));
        story.Take(new GiveFeedback { PersonId = Story.Mentor, Rating = 3 });
        story.Take(new GiveFeedback { PersonId = Story.Mentee, Rating = 3 });
        Assert.Equal((Outcome.Incomplete, OutcomeReason.BelowMinimum), (story.State.Outcome, story.State.OutcomeReason));
    }

    [Fact]
    public void Given_the_end_when_anything_comes_then_it_is_late_and_nothing_changes()
    {
        var story = Story.InFeedback();
        story.AdvanceTo(story.State.PhaseDueAt!.Value);
        var end = story.State;

        foreach (var signal in new Signal[] { new Dispute { PersonId = Story.Mentor, SessionId = "s1" }, new Pause(), new PersonLeft { PersonId = Story.Mentor, Why = LeaveReason.Terminated } })
        {
            Assert.Equal(SignalFate.Late, story.Take(signal).Fate);
            Assert.Same(end, story.State);
            Assert.Equal(SignalVerdict.Ended, SignalRules.Check(story.State, signal, story.Now).Verdict);
        }
    }
}
