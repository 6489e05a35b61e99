using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class SessionsTests
{
    [Fact]
    public void Given_the_sessions_phase_when_it_opens_then_a_session_is_to_be_booked_and_the_end_is_planned()
    {
        var story = Story.InSessions(new() { DurationWeeks = 10 });

        Assert.Equal(Story.Mentee, story.Ask(AskKind.BookSession).PersonId);
        Assert.Equal(story.State.PhaseOpenedAt.AddDays(70), story.State.PlannedEndAt);
        Assert.Null(story.State.PhaseDueAt);
        Assert.Equal(0, story.State.SessionCounts.Held);
    }

    [Fact]
    public void Given_a_booked_session_when_one_side_says_held_then_it_counts_and_the_others_ask_is_closed()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(1), DurationMinutes = 60 });
        story.AdvanceDays(2);
        var mentors = story.Ask(AskKind.LogSession, Story.Mentor).Id;
        var mentees = story.Ask(AskKind.LogSession, Story.Mentee).Id;

        story.Take(new LogSession { PersonId = Story.Mentor, AskId = mentors, SessionId = "s1", SessionOutcome = SessionOutcome.Held, Quality = 5 });

        Assert.Equal((1, 1, 5), (story.State.SessionCounts.Held, story.State.SessionCounts.Rated, story.State.SessionCounts.QualitySum));
        Assert.Equal(AskStanding.Answered, Asks.Find(story.State, mentors).Standing);
        Assert.Equal(AskStanding.Closed, Asks.Find(story.State, mentees).Standing);
        Assert.Equal(AskClosure.ClosedByOther, Asks.Find(story.State, mentees).Closed!.How);
    }

    [Fact]
    public void Given_a_held_session_when_the_cadence_comes_round_then_the_next_is_asked_for_some_days_ahead()
    {
        var story = Story.InSessions(new() { SessionsEveryDays = 14 });
        story.HoldSession();
        var start = story.State.Session("s1")!.StartsAt;
        Assert.DoesNotContain(story.State.Asks, a => a.Kind == AskKind.BookSession);

        story.AdvanceTo(start.AddDays(11).AddDays(2));

        // Eleven days after a Tuesday is a Saturday: asked on Monday at nine.
        Assert.Equal(new(2026, 1, 19, 9, 0, 0, TimeSpan.Zero), story.Ask(AskKind.BookSession).OpenedAt);
    }

    [Theory]
    [InlineData(SessionOutcome.MissedByMentor)]
    [InlineData(SessionOutcome.MissedByMentee)]
    [InlineData(SessionOutcome.Cancelled)]
    [InlineData(SessionOutcome.Moved)]
    public void Given_a_session_that_was_not_held_when_logged_then_the_next_is_asked_for_at_once(SessionOutcome outcome)
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddHours(1), DurationMinutes = 60 });
        story.Advance(TimeSpan.FromHours(3));
        story.Take(new LogSession { PersonId = Story.Mentee, SessionId = "s1", SessionOutcome = outcome });

        Assert.Equal(0, story.State.SessionCounts.Held);
        Assert.Equal(story.Now, story.Ask(AskKind.BookSession).OpenedAt);
        Assert.Equal(outcome.ToString().StartsWith("Missed", StringComparison.Ordinal) ? 1 : 0, story.State.SessionCounts.Missed);
    }

    [Fact]
    public void Given_a_coming_session_when_cancelled_then_it_leaves_the_calendars()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(3), DurationMinutes = 60 });
        story.TakeEffects();
        story.Take(new LogSession { PersonId = Story.Mentor, SessionId = "s1", SessionOutcome = SessionOutcome.Cancelled });

        var cancel = Assert.Single(story.TakeEffects().OfType<CalendarCancel>());
        Assert.Equal(("s1", 1, 2), (cancel.SessionId, cancel.Sequence, cancel.PersonIds.Count));
    }

    [Fact]
    public void Given_a_session_that_is_moved_to_a_known_time_when_logged_then_it_is_booked_there()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddHours(1), DurationMinutes = 60 });
        story.Advance(TimeSpan.FromHours(3));
        story.TakeEffects();
        story.Take(new LogSession { PersonId = Story.Mentee, SessionId = "s1", SessionOutcome = SessionOutcome.Moved, MovedTo = story.Now.AddDays(2) });

        Assert.Equal((SessionStatus.Booked, story.Now.AddDays(2)), (story.State.Session("s1")!.Status, story.State.Session("s1")!.StartsAt));
        Assert.Equal(1, Assert.Single(story.TakeEffects().OfType<CalendarInvite>()).Sequence);
        Assert.DoesNotContain(story.State.Asks, a => a.Kind is AskKind.LogSession or AskKind.BookSession);
    }

    [Fact]
    public void Given_an_answered_booking_when_its_link_is_used_again_then_that_session_moves()
    {
        var story = Story.InSessions();
        var ask = story.Ask(AskKind.BookSession).Id;
        story.Take(new Book { PersonId = Story.Mentee, AskId = ask, StartsAt = story.Now.AddDays(1), DurationMinutes = 60 });
        Assert.True(Asks.Find(story.State, ask).CanChange);
        story.Take(new Book { PersonId = Story.Mentee, AskId = ask, StartsAt = story.Now.AddDays(2), DurationMinutes = 60 });

        Assert.Single(story.State.Sessions, s => !s.IsKickoff);
        Assert.Equal(story.Now.AddDays(2), story.State.Session("s1")!.StartsAt);
    }

    [Fact]
    public void Given_a_session_unlogged_for_14_days_when_they_are_over_then_it_is_unknown_and_not_held()
    {
        var story = Story.InSessions(new() { SessionsEveryDays = 60 });
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddHours(1), DurationMinutes = 60 });
        var unknownAt = story.Now.AddHours(2).AddDays(14);
        story.AdvanceTo(unknownAt.AddSeconds(-1));
        Assert.Equal(SessionStatus.Booked, story.State.Session("s1")!.Status);
        story.AdvanceTo(unknownAt);

        Assert.Equal((0, 1), (story.State.SessionCounts.Held, story.State.SessionCounts.Unknown));
    }

    [Fact]
    public void Given_a_time_that_has_passed_or_overlaps_or_is_over_a_year_ahead_when_booked_then_it_is_refused()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(1), DurationMinutes = 60 });

        Assert.Equal(SignalVerdict.BadValue, Check(story.Now));
        Assert.Equal(SignalVerdict.BadValue, Check(story.Now.AddDays(367)));
        Assert.Equal(SignalVerdict.NotAllowed, Check(story.Now.AddDays(1).AddMinutes(59)));
        Assert.Equal(SignalVerdict.Ok, Check(story.Now.AddDays(1).AddMinutes(60)));

        SignalVerdict Check(DateTimeOffset startsAt) => SignalRules.Check(
            story.State, new Book { PersonId = Story.Mentor, StartsAt = startsAt, DurationMinutes = 30, At = story.Now }, story.Now).Verdict;
    }

    [Fact]
    public void Given_a_session_that_has_not_begun_when_logged_as_held_then_it_is_refused()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(1), DurationMinutes = 60 });

        Assert.Equal(SignalFate.NoOp, story.Take(new LogSession { PersonId = Story.Mentee, SessionId = "s1", SessionOutcome = SessionOutcome.Held }).Fate);
    }

    [Fact]
    public void Given_a_held_session_when_disputed_within_7_days_then_it_no_longer_counts_and_the_owner_knows()
    {
        var story = Story.InSessions();
        story.HoldSession();
        story.AdvanceDays(7);
        story.TakeEffects();

        story.Take(new Dispute { PersonId = Story.Mentor, SessionId = "s1" });

        Assert.Equal((0, 1), (story.State.SessionCounts.Held, story.State.SessionCounts.Disputed));
        Assert.Contains(story.TakeEffects().OfType<TellOwner>(), t => t is { Notice: Notice.SessionDisputed, SessionId: "s1" });
        Assert.Contains("A session is disputed.", Health.Of(story.State, story.Now).Reasons.Select(reason => reason.ToString()));
    }

    [Fact]
    public void Given_a_held_session_when_disputed_after_7_days_then_it_still_counts()
    {
        var story = Story.InSessions();
        story.HoldSession();
        story.Advance(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));

        Assert.Equal(SignalFate.NoOp, story.Take(new Dispute { PersonId = Story.Mentor, SessionId = "s1" }).Fate);
        Assert.Equal(1, story.State.SessionCounts.Held);
    }

    [Fact]
    public void Given_a_log_when_its_author_corrects_it_then_the_correction_holds_but_nobody_elses_does()
    {
        var story = Story.InSessions();
        var id = story.HoldSession();
        var author = story.State.Session(id)!.LoggedBy!;
        var other = author == Story.Mentor ? Story.Mentee : Story.Mentor;

        Assert.Equal(SignalFate.NoOp, story.Take(new LogSession { PersonId = other, SessionId = id, SessionOutcome = SessionOutcome.Cancelled }).Fate);
        Assert.Equal(SignalFate.Applied, story.Take(new LogSession { PersonId = author, SessionId = id, SessionOutcome = SessionOutcome.Cancelled }).Fate);
        Assert.Equal(0, story.State.SessionCounts.Held);
    }
}
