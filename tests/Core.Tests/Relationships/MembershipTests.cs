using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class MembershipTests
{
    [Fact]
    public void Given_a_pair_when_one_ends_it_then_the_other_is_rematched_and_both_are_told()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(1), DurationMinutes = 30 });
        story.TakeEffects();
        story.Take(new End { PersonId = Story.Mentee, NoteRef = "n" });

        Assert.Equal((Phase.Ended, OutcomeReason.EndedByParticipant), (story.State.Phase, story.State.OutcomeReason));
        var effects = story.TakeEffects();
        Assert.Equal([Story.Mentor], effects.OfType<Rematch>().Select(r => r.PersonId));
        Assert.Equal(2, effects.OfType<SendMail>().Count(m => m.Mail == MailKind.Ended));
        Assert.Equal(2, Assert.Single(effects.OfType<CalendarCancel>()).PersonIds.Count);
        Assert.Single(effects.OfType<ReleasePlace>());
    }

    [Fact]
    public void Given_someone_who_leaves_the_company_when_in_a_pair_then_it_ends_without_a_mail_to_them()
    {
        var story = Story.InSessions();
        story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(1), DurationMinutes = 30 });
        story.TakeEffects();
        story.Take(new PersonLeft { PersonId = Story.Mentor, Why = LeaveReason.Terminated });

        Assert.Equal(OutcomeReason.PersonLeft, story.State.OutcomeReason);
        var effects = story.TakeEffects();
        Assert.Equal([Story.Mentee], effects.OfType<SendMail>().Select(m => m.PersonId));
        Assert.Equal([Story.Mentee], effects.OfType<Rematch>().Select(r => r.PersonId));
        Assert.Equal([Story.Mentor], effects.OfType<ReleasePlace>().Select(r => r.MentorId));
        Assert.Contains(Story.Mentor, Assert.Single(effects.OfType<CalendarCancel>()).PersonIds);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    public void Given_the_owner_when_ending_it_then_members_are_rematched_only_if_so_wished(bool rematch, int expected)
    {
        var story = Story.InKickoff();
        story.Take(new End { Rematch = rematch });

        Assert.Equal(OutcomeReason.EndedByOwner, story.State.OutcomeReason);
        Assert.Equal(expected, story.TakeEffects().OfType<Rematch>().Count());
    }

    [Fact]
    public void Given_a_move_to_another_zone_when_it_becomes_known_then_open_deadlines_go_to_the_next_working_hour_there()
    {
        var story = Story.InKickoff();
        story.Take(new PersonChanged { PersonId = Story.Mentee, TimeZone = "Pacific/Auckland" });

        // 10:00 UTC on Monday the 19th is 23:00 in Auckland: next is Tuesday 09:00 there, 20:00 UTC.
        Assert.Equal(new DateTimeOffset(2026, 1, 19, 20, 0, 0, TimeSpan.Zero), story.Ask(AskKind.BookKickoff).DueAt);
        Assert.Equal(story.Ask(AskKind.BookKickoff).DueAt, story.State.PhaseDueAt);
        Assert.Equal(SignalFate.NoOp, story.Take(new PersonChanged { PersonId = Story.Mentee, TimeZone = "Moon/Crater" }).Fate);
    }

    [Fact]
    public void Given_a_stranger_or_an_unknown_signal_when_taken_then_it_is_recorded_without_effect()
    {
        var story = Story.InKickoff();
        var before = story.State;

        Assert.Equal(SignalVerdict.NotAMember, SignalRules.Check(before, new FinishEarly { PersonId = "stranger" }, story.Now).Verdict);
        Assert.Equal(SignalFate.NoOp, story.Take(new End { PersonId = "stranger" }).Fate);
        Assert.Equal(SignalFate.NoOp, story.Take(new UnknownSignal("novelty")).Fate);
        Assert.Equal(before.Step + 2, story.State.Step);
        Assert.Equal(before.Asks, story.State.Asks);
        Assert.Empty(story.TakeEffects());
    }

    [Fact]
    public void Given_the_same_signal_when_it_comes_twice_then_it_counts_once()
    {
        var story = new Story();
        story.Take(new Accept { Id = "x", PersonId = Story.Mentor, Accepted = true });
        var once = story.State;

        Assert.Equal(SignalFate.Duplicate, story.Take(new Accept { Id = "x", PersonId = Story.Mentor, Accepted = false }).Fate);
        Assert.Same(once, story.State);
    }

    [Fact]
    public void Given_a_signal_of_another_phase_when_checked_then_the_answer_names_the_phase()
    {
        var story = new Story();

        var check = SignalRules.Check(story.State, new GiveFeedback { PersonId = Story.Mentor, Rating = 5 }, story.Now);

        Assert.Equal((SignalVerdict.WrongPhase, Phase.Proposed), (check.Verdict, check.Phase));
        Assert.Equal("That is not possible in the phase \"proposed\".", check.Reason?.ToString());
    }
}
