using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class WholeLifeTests
{
    [Fact]
    public void Given_a_pair_that_does_everything_when_half_a_year_passes_then_it_is_completed_and_the_place_is_free()
    {
        var story = Story.InSessions(new() { SessionsMinimum = 6, SessionsEveryDays = 14, DurationWeeks = 26 });

        while (story.State.Phase == Phase.Sessions)
        {
            if (story.State.Asks.Any(a => a.Kind == AskKind.BookSession))
            {
                story.HoldSession();
            }

            foreach (var checkIn in story.State.Asks.Where(a => a.Kind == AskKind.CheckIn))
            {
                story.Take(new CheckIn { AskId = checkIn.Id, PersonId = checkIn.PersonId, Pulse = 4 });
            }

            story.AdvanceTo(story.WakeAt!.Value);
        }

        Assert.Equal(Phase.Feedback, story.State.Phase);
        Assert.InRange(story.State.SessionCounts.Held, 13, 17);
        Assert.Equal(story.State.CheckIns.Asked, story.State.CheckIns.Answered);
        Assert.Equal(HealthLevel.OnTrack, Health.Of(story.State, story.Now).Level);
        story.TakeEffects();

        story.Take(new GiveFeedback { PersonId = Story.Mentor, Rating = 5, Recommend = 10 });
        story.Take(new GiveFeedback { PersonId = Story.Mentee, Rating = 5, Recommend = 9, GoalsReached = 2 });

        Assert.Equal(Phase.Completed, story.State.Phase);
        Assert.Equal(Outcome.Completed, story.State.Outcome);
        Assert.Null(story.State.OutcomeReason);
        Assert.Null(story.WakeAt);
        var effects = story.TakeEffects();
        Assert.Single(effects.OfType<ReleasePlace>());
        Assert.Equal(2, effects.OfType<SendMail>().Count(m => m.Mail == MailKind.Completed));
    }
}
