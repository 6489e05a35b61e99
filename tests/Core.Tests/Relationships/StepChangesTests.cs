using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class StepChangesTests
{
    [Fact]
    public void Given_the_first_step_when_described_then_it_names_the_phase_and_the_asks()
    {
        var changes = StepChanges.Between(null, new Story().State);

        Assert.Equal(["phase", "askOpened", "askOpened", "phaseDue"], changes.Select(c => c.What));
        Assert.Equal("An answer to the proposal: asked for by 2026-01-12 10:00 UTC.", changes[1].Text.ToString());
    }

    [Fact]
    public void Given_a_booking_when_described_then_session_and_asks_are_named()
    {
        var story = Story.InSessions();
        var before = story.State;
        story.Take(new Book { PersonId = Story.Mentee, AskId = story.Ask(AskKind.BookSession).Id, StartsAt = Story.Monday.AddDays(9), DurationMinutes = 30 });

        Assert.Equal(
            ["Session booked for 2026-01-14 10:00 UTC.", "Booking a session: answered."],
            StepChanges.Between(before, story.State).Select(c => c.Text.ToString()));
    }

    [Fact]
    public void Given_a_check_in_when_described_then_the_answer_stays_private()
    {
        var story = Story.InSessions(new() { CheckInsEveryDays = 7 });
        story.AdvanceDays(8);
        var before = story.State;
        story.Take(new CheckIn { PersonId = Story.Mentee, AskId = story.Ask(AskKind.CheckIn, Story.Mentee).Id, Pulse = 1, NeedsHelp = true });

        Assert.Equal(["Checked in.", "A check-in: answered."], StepChanges.Between(before, story.State).Select(c => c.Text.ToString()));
    }

    [Fact]
    public void Given_a_pause_and_its_end_when_described_then_both_and_the_moved_deadline_are_named()
    {
        var story = Story.InKickoff();
        var before = story.State;
        story.Take(new Pause { PersonId = Story.Mentor });
        var paused = story.State;
        story.AdvanceDays(7);
        story.Take(new Resume { PersonId = Story.Mentor });

        Assert.Equal(["pauseBegan", "paused"], StepChanges.Between(before, paused).Select(c => c.What));
        Assert.Equal(["pauseEnded", "resumed", "phaseDue"], StepChanges.Between(paused, story.State).Select(c => c.What));
    }

    [Fact]
    public void Given_no_change_when_described_then_there_is_nothing_to_say()
    {
        var state = new Story().State;

        Assert.Empty(StepChanges.Between(state, state));
    }
}
