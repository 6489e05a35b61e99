using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class MigrationTests
{
    [Fact]
    public void Given_longer_terms_when_migrated_then_open_deadlines_are_derived_anew_from_their_opening()
    {
        var terms = new Terms { KickoffWithinDays = 14 };
        var story = Story.InKickoff(terms);
        story.AdvanceDays(3);
        story.Take(new ProgramChanged { Version = 2, Terms = terms with { KickoffWithinDays = 21 } });

        Assert.Equal(2, story.State.ProgramVersion);
        Assert.All(story.State.Asks, a => Assert.Equal(Story.Monday.AddDays(21), a.DueAt));
        Assert.Equal(Story.Monday.AddDays(21), story.State.PhaseDueAt);
    }

    [Fact]
    public void Given_shorter_terms_when_migrated_then_no_deadline_falls_into_the_past()
    {
        var terms = new Terms { KickoffWithinDays = 14 };
        var story = Story.InKickoff(terms);
        story.AdvanceTo(Story.Monday.AddDays(5));
        story.Take(new ProgramChanged { Version = 2, Terms = terms with { KickoffWithinDays = 2 } });

        var mondayAtNine = new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero);
        Assert.All(story.State.Asks, a => Assert.Equal(mondayAtNine, a.DueAt));
        Assert.Equal(mondayAtNine, story.State.PhaseDueAt);
    }

    [Fact]
    public void Given_a_pause_before_when_migrated_then_its_length_is_kept()
    {
        var terms = new Terms { DurationWeeks = 10, CheckInsEveryDays = 14 };
        var story = Story.InSessions(terms);
        var opened = story.State.PhaseOpenedAt;
        story.Take(new Pause());
        story.AdvanceDays(7);
        story.Take(new Resume());
        story.Take(new ProgramChanged { Version = 2, Terms = terms with { DurationWeeks = 20, CheckInsEveryDays = 21 } });

        Assert.Equal(opened.AddDays((20 * 7) + 7), story.State.PlannedEndAt);
        Assert.Equal(opened.AddDays(21 + 7), story.State.Member(Story.Mentor)!.NextCheckInAt);
    }

    [Fact]
    public void Given_new_quiet_days_when_migrated_then_deadlines_leave_those_days()
    {
        var terms = new Terms { KickoffWithinDays = 14 };
        var story = Story.InKickoff(terms);
        story.Take(new ProgramChanged { Version = 2, Terms = terms with { QuietDays = [DayOfWeek.Monday] } });

        Assert.Equal(new DateTimeOffset(2026, 1, 20, 9, 0, 0, TimeSpan.Zero), story.State.PhaseDueAt);
    }

    [Fact]
    public void Given_the_same_or_an_older_version_when_migrated_then_nothing_happens()
    {
        var story = Story.InKickoff();

        Assert.Equal(SignalFate.NoOp, story.Take(new ProgramChanged { Version = 1, Terms = new() { KickoffWithinDays = 2 } }).Fate);
        Assert.Equal(Story.Monday.AddDays(14), story.State.PhaseDueAt);
    }
}
