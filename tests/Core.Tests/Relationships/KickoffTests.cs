using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class KickoffTests
{
    [Fact]
    public void Given_the_kickoff_phase_when_it_opens_then_the_mentee_is_asked_to_book_and_to_write_goals()
    {
        var story = Story.InKickoff();

        Assert.Equal([AskKind.BookKickoff, AskKind.AgreeGoals], story.State.Asks.Select(a => a.Kind));
        Assert.All(story.State.Asks, a => Assert.Equal(Story.Mentee, a.PersonId));
        Assert.Equal(Story.Monday.AddDays(14), story.State.PhaseDueAt);
    }

    [Fact]
    public void Given_a_booking_when_its_time_is_over_then_either_side_is_asked_how_it_went()
    {
        var story = Story.InKickoff();
        story.Take(new Book { PersonId = Story.Mentee, AskId = story.Ask(AskKind.BookKickoff).Id, StartsAt = Story.Monday.AddDays(2), DurationMinutes = 60 });

        var invite = Assert.Single(story.TakeEffects().OfType<CalendarInvite>());
        Assert.Equal(("s0", 0, 2), (invite.SessionId, invite.Sequence, invite.PersonIds.Count));
        Assert.Equal(Story.Monday.AddDays(2).AddHours(1), story.WakeAt);

        story.AdvanceTo(Story.Monday.AddDays(2).AddHours(1));
        Assert.Equal(2, story.State.Asks.Count(a => a is { Kind: AskKind.LogSession, SessionId: "s0" }));
        Assert.Equal([MailKind.SessionToLog], story.MailsTo(Story.Mentor));
    }

    [Fact]
    public void Given_goals_by_the_mentee_when_written_then_the_mentor_is_asked_to_confirm_them()
    {
        var story = Story.InKickoff();
        story.Take(new AgreeGoals { PersonId = Story.Mentee, GoalCount = 3 });

        Assert.Equal(Story.Mentor, story.Ask(AskKind.AgreeGoals).PersonId);
        Assert.Equal([MailKind.GoalsToConfirm], story.MailsTo(Story.Mentor));

        story.Take(new AgreeGoals { PersonId = Story.Mentor, Confirm = true });
        Assert.Equal(new GoalsState { Count = 3, Confirmed = true }, story.State.Goals);
        Assert.Equal(Phase.Kickoff, story.State.Phase);
    }

    [Fact]
    public void Given_confirmed_goals_when_the_mentee_rewrites_them_then_they_are_to_be_confirmed_anew()
    {
        var story = Story.InKickoff();
        story.Take(new AgreeGoals { PersonId = Story.Mentee, GoalCount = 3 });
        story.Take(new AgreeGoals { PersonId = Story.Mentor, Confirm = true });
        story.Take(new AgreeGoals { PersonId = Story.Mentee, GoalCount = 1 });

        Assert.False(story.State.Goals.Confirmed);
        Assert.Equal(Story.Mentor, story.Ask(AskKind.AgreeGoals).PersonId);
    }

    [Fact]
    public void Given_a_mentor_who_writes_or_a_mentee_who_confirms_when_checked_then_it_is_not_allowed()
    {
        var story = Story.InKickoff();

        Assert.Equal(SignalFate.NoOp, story.Take(new AgreeGoals { PersonId = Story.Mentor, GoalCount = 1 }).Fate);
        Assert.Equal(SignalFate.NoOp, story.Take(new AgreeGoals { PersonId = Story.Mentee, Confirm = true }).Fate);
        Assert.Equal("goals", SignalRules.Check(story.State, new AgreeGoals { PersonId = Story.Mentee, GoalCount = 4 }, story.Now).Field);
    }

    [Fact]
    public void Given_a_missed_kickoff_when_logged_then_a_new_time_is_asked_for_and_the_calendar_entry_moves()
    {
        var story = Story.InKickoff();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = Story.Monday.AddDays(1), DurationMinutes = 60 });
        story.AdvanceDays(2);
        story.TakeEffects();
        story.Take(new LogSession { PersonId = Story.Mentee, SessionId = "s0", SessionOutcome = SessionOutcome.MissedByMentor });

        Assert.Equal(1, story.State.KickoffMisses);
        Assert.Equal([MailKind.KickoffToBook], story.MailsTo(Story.Mentee));

        story.Take(new Book { PersonId = Story.Mentee, StartsAt = Story.Monday.AddDays(3), DurationMinutes = 45 });
        var invite = Assert.Single(story.TakeEffects().OfType<CalendarInvite>());
        Assert.Equal(("s0", 1, 45), (invite.SessionId, invite.Sequence, invite.DurationMinutes));
    }

    [Fact]
    public void Given_nothing_booked_when_time_runs_out_then_the_owner_is_told_and_after_as_long_again_it_ends()
    {
        var story = Story.InKickoff(new() { KickoffWithinDays = 14 });

        story.AdvanceTo(Story.Monday.AddDays(14));
        Assert.Equal(Notice.KickoffOverdue, Assert.Single(story.TakeEffects().OfType<TellOwner>()).Notice);
        Assert.Equal(HealthLevel.AtRisk, Health.Of(story.State, story.Now).Level);

        story.AdvanceTo(Story.Monday.AddDays(28).AddSeconds(-1));
        Assert.Equal(Phase.Kickoff, story.State.Phase);
        story.AdvanceTo(Story.Monday.AddDays(28));
        Assert.Equal((Phase.Ended, OutcomeReason.NeverStarted), (story.State.Phase, story.State.OutcomeReason));
        var effects = story.TakeEffects();
        Assert.Equal(2, effects.OfType<Rematch>().Count());
        Assert.Single(effects.OfType<ReleasePlace>());
    }

    [Fact]
    public void Given_a_kickoff_booked_for_the_last_day_when_the_deadline_passes_then_its_log_is_awaited()
    {
        var story = Story.InKickoff(new() { KickoffWithinDays = 7 });
        story.Take(new AgreeGoals { PersonId = Story.Mentee, GoalCount = 1 });
        story.Take(new AgreeGoals { PersonId = Story.Mentor, Confirm = true });
        story.AdvanceTo(Story.Monday.AddDays(10));
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = Story.Monday.AddDays(14).AddMinutes(-5), DurationMinutes = 60 });
        Assert.Equal(SignalFate.Applied, story.Last.Fate);

        story.AdvanceTo(Story.Monday.AddDays(15));
        Assert.Equal(Phase.Kickoff, story.State.Phase);
        story.Take(new LogSession { PersonId = Story.Mentor, SessionId = "s0", SessionOutcome = SessionOutcome.Held });
        Assert.Equal(Phase.Sessions, story.State.Phase);
    }

    [Fact]
    public void Given_a_kickoff_after_the_last_deadline_when_booked_then_it_is_refused()
    {
        var story = Story.InKickoff(new() { KickoffWithinDays = 7 });
        var book = new Book { PersonId = Story.Mentee, StartsAt = Story.Monday.AddDays(14).AddMinutes(1), DurationMinutes = 60, At = story.Now };

        var check = SignalRules.Check(story.State, book, story.Now);

        Assert.Equal((SignalVerdict.BadValue, "startsAt"), (check.Verdict, check.Field));
    }

    [Fact]
    public void Given_a_kickoff_that_nobody_logs_when_14_days_have_passed_then_it_is_unknown_and_asked_for_again()
    {
        var story = Story.InKickoff(new() { KickoffWithinDays = 20 });
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = Story.Monday.AddDays(1), DurationMinutes = 60 });
        story.AdvanceTo(Story.Monday.AddDays(15).AddHours(1));

        Assert.Equal(SessionStatus.Unknown, story.State.Session("s0")!.Status);
        Assert.Single(story.State.Asks, a => a.Kind == AskKind.BookKickoff);
        Assert.DoesNotContain(story.State.Asks, a => a.Kind == AskKind.LogSession);
    }
}
