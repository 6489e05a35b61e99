using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class CheckInTests
{
    [Fact]
    public void Given_members_in_different_zones_when_a_check_in_is_due_then_each_is_asked_in_their_own_morning()
    {
        // The kickoff ends at 10:00 UTC: 02:00 in Los Angeles, 19:00 in Tokyo.
        var story = Story.InSessions(new() { CheckInsEveryDays = 7 }, Story.Pair("America/Los_Angeles", "Asia/Tokyo"));

        Assert.Equal(new DateTimeOffset(2026, 1, 13, 17, 0, 0, TimeSpan.Zero), story.State.Member(Story.Mentor)!.NextCheckInAt);
        Assert.Equal(new DateTimeOffset(2026, 1, 14, 0, 0, 0, TimeSpan.Zero), story.State.Member(Story.Mentee)!.NextCheckInAt);
    }

    [Fact]
    public void Given_an_unanswered_check_in_when_the_next_is_due_then_it_takes_its_place()
    {
        var story = Story.InSessions(new() { CheckInsEveryDays = 7 });
        story.AdvanceTo(story.State.Member(Story.Mentee)!.NextCheckInAt!.Value);
        var first = story.Ask(AskKind.CheckIn, Story.Mentee).Id;
        story.AdvanceDays(7);

        Assert.Equal(AskClosure.Withdrawn, Asks.Find(story.State, first).Closed!.How);
        Assert.Equal((4, 0), (story.State.CheckIns.Asked, story.State.CheckIns.Answered));
        Assert.Equal(SignalVerdict.AskClosed, SignalRules.Check(story.State, new CheckIn { PersonId = Story.Mentee, AskId = first, Pulse = 3 }, story.Now).Verdict);
    }

    [Fact]
    public void Given_a_low_pulse_or_a_call_for_help_when_answered_then_only_the_owner_learns_of_it()
    {
        var story = Story.InSessions(new() { CheckInsEveryDays = 7 });
        story.AdvanceDays(8);
        story.TakeEffects();
        story.Take(new CheckIn { PersonId = Story.Mentee, AskId = story.Ask(AskKind.CheckIn, Story.Mentee).Id, Pulse = 2, NeedsHelp = true, NoteRef = "n" });

        var effects = story.TakeEffects();
        Assert.Equal([Notice.LowPulse, Notice.HelpNeeded], effects.Cast<TellOwner>().Select(t => t.Notice));
        Assert.Equal(HealthLevel.AtRisk, Health.Of(story.State, story.Now).Level);
        Assert.Equal(2, story.State.CheckIns.LowestPulse);
    }

    [Fact]
    public void Given_an_answer_when_changed_then_it_counts_once_and_the_last_word_holds()
    {
        var story = Story.InSessions(new() { CheckInsEveryDays = 7 });
        story.AdvanceDays(8);
        var ask = story.Ask(AskKind.CheckIn, Story.Mentee).Id;
        story.Take(new CheckIn { PersonId = Story.Mentee, AskId = ask, Pulse = 1 });
        story.TakeEffects();
        Assert.True(Asks.Find(story.State, ask).CanChange);
        story.Take(new CheckIn { PersonId = Story.Mentee, AskId = ask, Pulse = 4 });

        Assert.Equal((1, 4), (story.State.CheckIns.Answered, story.State.CheckIns.LowestPulse));
        Assert.Empty(story.TakeEffects());
    }

    [Fact]
    public void Given_another_members_check_in_when_answered_then_it_is_refused()
    {
        var story = Story.InSessions(new() { CheckInsEveryDays = 7 });
        story.AdvanceDays(8);

        var result = story.Take(new CheckIn { PersonId = Story.Mentor, AskId = story.Ask(AskKind.CheckIn, Story.Mentee).Id, Pulse = 3 });

        Assert.Equal((SignalFate.NoOp, "This person was never asked that."), (result.Fate, result.Reason?.ToString()));
    }
}
