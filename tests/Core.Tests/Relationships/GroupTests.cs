using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class GroupTests
{
    private static readonly Terms Terms = new() { IsGroup = true, GroupSizeMin = 3, AcceptanceWithinDays = 7, SessionsMinimum = 1 };

    [Fact]
    public void Given_enough_yeses_when_the_deadline_comes_then_the_group_starts_with_those_who_accepted()
    {
        var story = new Story(Terms, Story.Group(mentees: 5));
        Accept(story, "mentor1", "mentee1", "mentee2", "mentee3");
        story.TakeEffects();
        story.AdvanceTo(story.State.PhaseDueAt!.Value);

        Assert.Equal(Phase.Kickoff, story.State.Phase);
        Assert.Equal(4, story.State.ActiveMembers.Count());
        Assert.Equal(LeaveReason.NoAnswer, story.State.Member("mentee5")!.Left);
        Assert.Equal([MailKind.Declined], story.MailsTo("mentee5"));
    }

    [Theory]
    [InlineData("mentor1", "mentee1", "mentee2")]
    [InlineData("mentee1", "mentee2", "mentee3", "mentee4")]
    public void Given_too_few_mentees_or_no_mentor_when_the_deadline_comes_then_it_is_declined(params string[] yes)
    {
        var story = new Story(Terms, Story.Group(mentees: 5));
        Accept(story, yes);
        story.TakeEffects();
        story.AdvanceTo(story.State.PhaseDueAt!.Value);

        Assert.Equal((Phase.Declined, OutcomeReason.NoAnswer), (story.State.Phase, story.State.OutcomeReason));
        var effects = story.TakeEffects();
        Assert.Equal(yes.Order(), effects.OfType<Rematch>().Select(r => r.PersonId).Order());
        Assert.Equal(["mentor1"], effects.OfType<ReleasePlace>().Select(r => r.MentorId));
    }

    [Fact]
    public void Given_all_answers_when_one_is_no_then_the_group_starts_without_waiting()
    {
        var story = new Story(Terms, Story.Group(mentees: 4));
        Accept(story, "mentor1", "mentee1", "mentee2", "mentee3");
        story.Take(new Accept { PersonId = "mentee4", Accepted = false });

        Assert.Equal(Phase.Kickoff, story.State.Phase);
        Assert.Equal(LeaveReason.Declined, story.State.Member("mentee4")!.Left);
    }

    [Fact]
    public void Given_noes_that_leave_too_few_when_the_last_comes_then_it_is_declined_without_waiting()
    {
        var story = new Story(Terms, Story.Group(mentees: 3));
        story.Take(new Accept { PersonId = "mentee1", Accepted = false });

        Assert.Equal((Phase.Declined, OutcomeReason.Declined), (story.State.Phase, story.State.OutcomeReason));
    }

    [Fact]
    public void Given_a_group_when_asked_to_book_or_log_then_any_member_may_and_all_asks_close_together()
    {
        var story = Story.InKickoff(Terms, Story.Group(mentees: 3));
        Assert.Equal(4, story.State.Asks.Count(a => a.Kind == AskKind.BookKickoff));
        story.Take(new Book { PersonId = "mentee3", StartsAt = story.Now.AddDays(1), DurationMinutes = 60 });
        Assert.DoesNotContain(story.State.Asks, a => a.Kind == AskKind.BookKickoff);

        story.AdvanceDays(2);
        story.Take(new LogSession { PersonId = "mentee2", SessionId = "s0", SessionOutcome = SessionOutcome.Held });
        Assert.DoesNotContain(story.State.Asks, a => a.Kind == AskKind.LogSession);
    }

    [Fact]
    public void Given_shared_goals_when_one_mentee_writes_and_one_mentor_confirms_then_they_are_agreed()
    {
        var story = Story.InKickoff(Terms, Story.Group(mentees: 3, mentors: 2));
        story.Take(new AgreeGoals { PersonId = "mentee2", GoalCount = 1 });
        Assert.Equal(["mentor1", "mentor2"], story.State.Asks.Where(a => a.Kind == AskKind.AgreeGoals).Select(a => a.PersonId));
        story.Take(new AgreeGoals { PersonId = "mentor2", Confirm = true });

        Assert.True(story.State.Goals.Confirmed);
        Assert.DoesNotContain(story.State.Asks, a => a.Kind == AskKind.AgreeGoals);
    }

    [Fact]
    public void Given_one_member_away_when_the_others_go_on_then_only_that_members_asks_stand_still()
    {
        var story = Story.InSessions(Terms with { CheckInsEveryDays = 7 }, Story.Group(mentees: 3));
        var due = story.State.Member("mentee1")!.NextCheckInAt!.Value;
        story.Take(new PersonAway { PersonId = "mentee1" });
        Assert.False(story.State.Paused);
        story.AdvanceDays(8);

        Assert.DoesNotContain(story.State.Asks, a => a.Kind == AskKind.CheckIn && a.PersonId == "mentee1");
        Assert.Contains(story.State.Asks, a => a.Kind == AskKind.CheckIn && a.PersonId == "mentee2");
        var booking = story.Ask(AskKind.BookSession, "mentee1").DueAt;
        story.TakeEffects();
        story.Take(new PersonReturned { PersonId = "mentee1" });

        Assert.Equal(due.AddDays(8), story.State.Member("mentee1")!.NextCheckInAt);
        Assert.Equal(booking.AddDays(8), story.Ask(AskKind.BookSession, "mentee1").DueAt);
        Assert.Equal([MailKind.Resumed], story.MailsTo("mentee1"));
    }

    [Fact]
    public void Given_a_member_who_leaves_when_enough_remain_then_the_group_goes_on_and_below_the_minimum_the_owner_knows()
    {
        var story = Story.InSessions(Terms, Story.Group(mentees: 3));
        story.Take(new Book { PersonId = "mentor1", StartsAt = story.Now.AddDays(1), DurationMinutes = 30 });
        story.TakeEffects();
        story.Take(new End { PersonId = "mentee1", NoteRef = "n" });

        Assert.Equal(Phase.Sessions, story.State.Phase);
        Assert.Equal(LeaveReason.EndedByParticipant, story.State.Member("mentee1")!.Left);
        var effects = story.TakeEffects();
        Assert.Equal(["mentee1"], Assert.Single(effects.OfType<CalendarCancel>()).PersonIds);
        Assert.Equal([Notice.MemberLeft, Notice.BelowGroupMinimum], effects.OfType<TellOwner>().Select(t => t.Notice));
        Assert.All(effects.OfType<SendMail>(), m => Assert.Equal(MailKind.MemberLeft, m.Mail));
        Assert.DoesNotContain(effects.OfType<SendMail>(), m => m.PersonId == "mentee1");
        Assert.Equal(SignalVerdict.Ended, SignalRules.Check(story.State, new FinishEarly { PersonId = "mentee1" }, story.Now).Verdict);
    }

    [Fact]
    public void Given_the_last_mentor_when_leaving_then_the_group_ends_and_the_others_are_rematched()
    {
        var story = Story.InSessions(Terms, Story.Group(mentees: 3));
        story.Take(new PersonLeft { PersonId = "mentor1", Why = LeaveReason.Terminated });

        Assert.Equal((Phase.Ended, OutcomeReason.TooFewMembers), (story.State.Phase, story.State.OutcomeReason));
        var effects = story.TakeEffects();
        Assert.Equal(3, effects.OfType<Rematch>().Count());
        Assert.Equal(["mentor1"], effects.OfType<ReleasePlace>().Select(r => r.MentorId));
        Assert.DoesNotContain(effects.OfType<SendMail>(), m => m.PersonId == "mentor1");
    }

    [Fact]
    public void Given_the_minimum_when_one_mentor_and_most_mentees_wish_then_it_finishes_early()
    {
        var story = Story.InSessions(Terms with { SessionsMinimum = 0 }, Story.Group(mentees: 4, mentors: 2));
        story.Take(new FinishEarly { PersonId = "mentee1" });
        story.Take(new FinishEarly { PersonId = "mentee2" });
        story.Take(new FinishEarly { PersonId = "mentor2" });
        Assert.Equal(Phase.Sessions, story.State.Phase);
        story.Take(new FinishEarly { PersonId = "mentee3" });

        Assert.Equal(Phase.Feedback, story.State.Phase);
    }

    [Fact]
    public void Given_a_pause_by_one_member_when_the_owner_pauses_too_then_the_members_clock_stands_once()
    {
        var story = Story.InSessions(Terms, Story.Group(mentees: 3));
        var due = story.Ask(AskKind.BookSession, "mentee1").DueAt;
        story.Take(new Pause { PersonId = "mentee1" });
        story.AdvanceDays(7);
        story.Take(new Pause());
        story.AdvanceDays(7);
        story.Take(new Resume());
        story.AdvanceDays(7);
        story.Take(new Resume { PersonId = "mentee1" });

        Assert.Equal(due.AddDays(21), story.Ask(AskKind.BookSession, "mentee1").DueAt);
        Assert.Equal(due.AddDays(7), story.Ask(AskKind.BookSession, "mentee2").DueAt);
    }

    private static void Accept(Story story, params string[] people)
    {
        foreach (var person in people)
        {
            story.Take(new Accept { PersonId = person, Accepted = true });
        }
    }
}
