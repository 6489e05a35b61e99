using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class LeavingTests
{
    [Fact]
    public void Given_a_last_day_when_an_ask_is_due_after_it_then_only_that_persons_ask_is_held_back_and_nobody_is_told()
    {
        var story = Story.InSessions();
        var due = story.Ask(AskKind.BookSession, Story.Mentee).DueAt;

        story.TakeEffects();
        story.Take(new PersonLeaving { PersonId = Story.Mentee, LastDay = DateOnly.FromDateTime(due.UtcDateTime).AddDays(-1) });

        Assert.DoesNotContain(story.State.Asks, ask => ask.PersonId == Story.Mentee);
        Assert.Empty(story.TakeEffects());
        story.AdvanceDays(1);
        Assert.Null(story.State.EndedAt);
    }

    [Fact]
    public void Given_held_back_asks_when_the_person_stays_after_all_then_they_are_asked_with_a_new_deadline_and_a_mail()
    {
        var story = Story.InSessions();
        var ask = story.Ask(AskKind.BookSession, Story.Mentee);
        story.Take(new PersonLeaving { PersonId = Story.Mentee, LastDay = DateOnly.FromDateTime(story.Now.UtcDateTime) });
        story.AdvanceDays(10);

        story.TakeEffects();
        story.Take(new PersonLeaving { PersonId = Story.Mentee, LastDay = null });

        var again = story.Ask(AskKind.BookSession, Story.Mentee);
        Assert.Equal(ask.Id, again.Id);
        Assert.True(again.DueAt > story.Now);
        Assert.Contains(again.Id, story.TakeEffects().OfType<SendMail>().Single(mail => mail.PersonId == Story.Mentee).AskIds);
    }

    [Fact]
    public void Given_a_last_day_in_a_group_then_the_others_are_asked_as_ever()
    {
        var story = Story.InSessions(new() { IsGroup = true, CheckInsEveryDays = 7 }, Story.Group(3, 1));
        story.Take(new PersonLeaving { PersonId = "mentee1", LastDay = DateOnly.FromDateTime(story.Now.UtcDateTime).AddDays(9) });

        story.AdvanceDays(8);

        Assert.DoesNotContain(story.State.Asks, ask => ask is { Kind: AskKind.CheckIn, PersonId: "mentee1" });
        Assert.Contains(story.State.Asks, ask => ask is { Kind: AskKind.CheckIn, PersonId: "mentee2" });
    }

    [Fact]
    public void Given_the_last_day_is_known_already_then_hearing_it_again_changes_nothing()
    {
        var story = Story.InSessions();
        var leaving = new PersonLeaving { PersonId = Story.Mentor, LastDay = new DateOnly(2030, 1, 1) };

        Assert.Equal(SignalFate.Applied, story.Take(leaving).Fate);
        Assert.Equal(SignalFate.NoOp, story.Take(leaving).Fate);
        story.Take(new PersonLeft { PersonId = Story.Mentor, Why = LeaveReason.Terminated });
        Assert.True(story.State.IsOver);
        Assert.Null(story.State.HeldAsks);
    }

    [Fact]
    public void Given_a_pause_that_moves_an_ask_beyond_a_last_day_when_decided_late_then_it_was_held_back_as_if_woken_in_time()
    {
        var story = Story.InSessions(new() { IsGroup = true }, Story.Group(3, 1));
        var ask = story.Ask(AskKind.BookSession, "mentee1");
        story.Take(new PersonLeaving { PersonId = "mentee1", LastDay = DateOnly.FromDateTime(ask.DueAt.UtcDateTime).AddDays(1) });
        story.Take(new Pause { PersonId = "mentee1", Until = story.Now.AddDays(14) });

        var late = Lifecycle.Decide(story.State, story.Now.AddDays(40)).State;

        Assert.Contains(late.HeldAsks!, held => held.Id == ask.Id && !held.Overdue);
        Assert.DoesNotContain(late.Asks, each => each.PersonId == "mentee1");
    }
}
