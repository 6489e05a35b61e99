using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Tests.Relationships;

namespace ServerlessMentoring.Core.Tests.Reports;

public sealed class RelationshipFactsTests
{
    [Fact]
    public void Given_more_sessions_than_a_state_keeps_when_counted_then_none_is_missing_from_its_month()
    {
        var story = Story.InSessions(new Terms { DurationWeeks = 52 });
        for (var week = 0; week < 20; week++)
        {
            story.HoldSession();
            story.AdvanceDays(7);
        }

        var facts = RelationshipFacts.Of(story.State);

        Assert.True(story.State.Sessions.Count < 20);
        Assert.Equal(20, facts.Sessions.Held);
        Assert.Equal(20, facts.HeldByMonth.Values.Sum());
        Assert.Equal(["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"], facts.HeldByMonth.Keys.Order());
    }

    [Fact]
    public void Given_a_session_on_the_last_evening_of_a_month_when_counted_then_the_mentors_clock_says_which_month()
    {
        // In Auckland it is 09:00 on 1 February when it is 20:00 on 31 January in UTC.
        var story = Story.InSessions(members: Story.Pair(mentorZone: "Pacific/Auckland"));
        story.AdvanceTo(new DateTimeOffset(2026, 1, 31, 19, 0, 0, TimeSpan.Zero));
        story.HoldSession();

        Assert.Equal(1, RelationshipFacts.Of(story.State).HeldByMonth["2026-02"]);
    }

    [Fact]
    public void Given_a_check_in_answered_twice_when_counted_then_the_later_pulse_counts_once()
    {
        var story = Story.InSessions(new Terms { CheckInsEveryDays = 7 });
        story.AdvanceDays(8);
        var ask = story.Ask(AskKind.CheckIn, Story.Mentee);
        story.Take(new CheckIn { PersonId = Story.Mentee, AskId = ask.Id, Pulse = 1 });
        story.Take(new CheckIn { PersonId = Story.Mentee, AskId = ask.Id, Pulse = 4 });

        var facts = RelationshipFacts.Of(story.State);

        Assert.Equal((4, 1, 4), (facts.PulseSum, facts.PulseCount, facts.LowestPulse));
    }

    [Fact]
    public void Given_feedback_of_both_when_counted_then_ratings_consent_and_goals_are_there()
    {
        var story = Story.InFeedback();
        story.Take(new GiveFeedback { PersonId = Story.Mentee, Rating = 5, Recommend = 10, GoalsReached = 3, Testimonial = true, Publish = true });
        story.Take(new GiveFeedback { PersonId = Story.Mentor, Rating = 4, Recommend = 6, GoalsReached = 2, Testimonial = true });

        var facts = RelationshipFacts.Of(story.State);

        Assert.Equal((2, 9, 1, 5), (facts.FeedbackGiven, facts.RatingSum, facts.MenteeRatings, facts.MenteeRatingSum));
        Assert.Equal((1, 1, 1), (facts.Promoters, facts.Detractors, facts.Testimonials));
        Assert.Equal((2, 2), (facts.GoalsAgreed, facts.GoalsReached));
        Assert.Equal(story.State.EndedAt, facts.EndedAt);
        Assert.Equal(Story.Monday.AddHours(23), facts.KickoffAt);
    }
}
