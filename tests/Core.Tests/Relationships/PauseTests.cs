using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class PauseTests
{
    [Fact]
    public void Given_a_pause_of_ten_days_when_resumed_then_every_deadline_has_moved_by_ten_days()
    {
        var story = Story.InKickoff(new() { KickoffWithinDays = 14 });
        story.AdvanceDays(1);
        story.Take(new Pause { PersonId = Story.Mentee, NoteRef = "n" });
        Assert.True(story.State.Paused);
        Assert.Null(story.WakeAt);
        story.AdvanceDays(10);
        story.Take(new Resume { PersonId = Story.Mentor });

        Assert.False(story.State.Paused);
        // Fourteen days and ten end on a Thursday.
        Assert.All(story.State.Asks, a => Assert.Equal(Story.Monday.AddDays(24), a.DueAt));
        Assert.Equal(Story.Monday.AddDays(24), story.State.PhaseDueAt);
        Assert.Equal(Story.Monday.AddDays(24), story.WakeAt);
    }

    [Fact]
    public void Given_a_deadline_that_a_pause_moves_to_a_weekend_when_resumed_then_it_falls_on_monday_morning()
    {
        var story = Story.InKickoff(new() { KickoffWithinDays = 14 });
        story.Take(new Pause());
        story.AdvanceDays(5);
        story.Take(new Resume());

        Assert.Equal(new DateTimeOffset(2026, 1, 26, 9, 0, 0, TimeSpan.Zero), story.State.PhaseDueAt);
    }

    [Fact]
    public void Given_an_end_date_when_it_comes_then_the_pause_is_over_by_itself_and_each_learns_what_is_open()
    {
        var story = Story.InKickoff();
        story.Take(new Pause { PersonId = Story.Mentor, Until = Story.Monday.AddDays(5) });
        Assert.Equal([MailKind.Paused], story.MailsTo(Story.Mentee));

        // Until a Saturday means until Monday at nine: nobody is woken on a weekend.
        Assert.Equal(new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero), story.WakeAt);
        story.AdvanceTo(story.WakeAt!.Value);

        Assert.False(story.State.Paused);
        var mail = story.TakeEffects().OfType<SendMail>().Single(m => m.PersonId == Story.Mentee);
        Assert.Equal((MailKind.Resumed, 2), (mail.Mail, mail.AskIds.Count));
    }

    [Fact]
    public void Given_several_causes_when_one_ends_then_the_pause_goes_on_until_the_last()
    {
        var story = Story.InKickoff();
        story.Take(new PersonAway { PersonId = Story.Mentor });
        story.AdvanceDays(2);
        story.Take(new Pause { PersonId = Story.Mentee });
        story.AdvanceDays(2);
        story.Take(new PersonReturned { PersonId = Story.Mentor });
        Assert.True(story.State.Paused);
        story.AdvanceDays(3);
        story.Take(new Resume { PersonId = Story.Mentee });

        Assert.False(story.State.Paused);
        Assert.Equal(Story.Monday.AddDays(21), story.State.PhaseDueAt);
    }

    [Fact]
    public void Given_an_absence_when_a_participant_resumes_then_only_hr_can_end_it()
    {
        var story = Story.InKickoff();
        story.Take(new PersonAway { PersonId = Story.Mentor });
        Assert.Equal([MailKind.Paused], story.MailsTo(Story.Mentee));

        Assert.Equal(SignalFate.NoOp, story.Take(new Resume { PersonId = Story.Mentee }).Fate);
        Assert.Equal(SignalFate.NoOp, story.Take(new Resume()).Fate);
        Assert.Equal(SignalFate.Applied, story.Take(new Resume { Cause = PauseCause.Away }).Fate);
        Assert.False(story.State.Paused);
    }

    [Fact]
    public void Given_a_booked_session_when_a_pause_covers_it_then_it_is_offered_for_moving_until_resumed()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(2), DurationMinutes = 30 });
        story.TakeEffects();
        story.Take(new Pause { PersonId = Story.Mentor, Until = story.Now.AddDays(10) });

        var offer = story.Ask(AskKind.BookSession);
        Assert.Equal("s1", offer.SessionId);
        var mails = story.TakeEffects().OfType<SendMail>().ToDictionary(m => m.PersonId);
        Assert.Equal([offer.Id], mails[Story.Mentee].AskIds);
        Assert.Equal(MailKind.Paused, mails[Story.Mentor].Mail);

        story.Take(new Book { PersonId = Story.Mentee, AskId = offer.Id, StartsAt = story.Now.AddDays(15), DurationMinutes = 30 });
        Assert.Equal(1, Assert.Single(story.TakeEffects().OfType<CalendarInvite>()).Sequence);
        Assert.Empty(story.State.Asks);
    }

    [Fact]
    public void Given_a_session_in_a_pause_when_resumed_after_its_time_then_it_is_asked_how_it_went()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(2), DurationMinutes = 30 });
        story.Take(new Pause());
        story.AdvanceDays(7);
        Assert.DoesNotContain(story.State.Asks, a => a.Kind == AskKind.LogSession);
        story.Take(new Resume());

        Assert.Equal(story.Now, story.Ask(AskKind.LogSession).OpenedAt);
    }

    [Fact]
    public void Given_a_pause_until_yesterday_or_for_three_years_when_checked_then_it_is_refused()
    {
        var story = Story.InKickoff();

        Assert.Equal("until", SignalRules.Check(story.State, new Pause { Until = story.Now.AddDays(-1), At = story.Now }, story.Now).Field);
        Assert.Equal("until", SignalRules.Check(story.State, new Pause { Until = story.Now.AddDays(1100), At = story.Now }, story.Now).Field);
    }
}
