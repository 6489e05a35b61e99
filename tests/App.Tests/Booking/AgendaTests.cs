using ServerlessMentoring.App.Booking;

namespace ServerlessMentoring.App.Tests.Booking;

public sealed class AgendaTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Given_a_booked_hour_then_back_to_back_is_free_and_overlap_is_not()
    {
        var agenda = new Agenda("p", []).Book("r1", [Entry("r1", "s1", 10)], Now);
        Assert.True(agenda.IsFree(Entry("r2", "s1", 9), Now));
        Assert.True(agenda.IsFree(Entry("r2", "s1", 11), Now));
        Assert.False(agenda.IsFree(Entry("r2", "s1", 10), Now));
        Assert.True(agenda.IsFree(Entry("r1", "s1", 10), Now));
    }

    [Fact]
    public void Given_a_held_time_then_it_lapses_by_itself_or_becomes_booked()
    {
        var held = Entry("r1", "a3", 12) with { HeldUntil = Now.AddHours(1) };
        var agenda = new Agenda("p", []).Hold(held, Now);
        Assert.False(agenda.IsFree(Entry("r2", "s1", 12), Now));
        Assert.True(agenda.IsFree(Entry("r2", "s1", 12), Now.AddHours(1)));

        var booked = agenda.Book("r1", [Entry("r1", "s1", 12)], Now);
        Assert.Equal([Entry("r1", "s1", 12)], booked.Entries);
        Assert.Same(booked, booked.Book("r1", [Entry("r1", "s1", 12)], Now));
    }

    [Fact]
    public void Given_a_step_that_does_not_know_a_held_time_yet_then_it_stays_held()
    {
        var held = Entry("r1", "a3", 12) with { HeldUntil = Now.AddHours(1) };
        var agenda = new Agenda("p", []).Hold(held, Now).Book("r1", [Entry("r1", "s0", 9)], Now);
        Assert.Equal(2, agenda.Entries.Count);
        Assert.Single(agenda.LetGo(held).Entries);
    }

    [Fact]
    public void Given_a_new_time_is_held_for_a_booked_session_then_the_old_one_stays_until_it_is_moved()
    {
        var agenda = new Agenda("p", []).Book("r1", [Entry("r1", "s1", 10)], Now)
            .Hold(Entry("r1", "s1", 14) with { HeldUntil = Now.AddHours(1) }, Now);
        Assert.False(agenda.IsFree(Entry("r2", "s1", 10), Now));
        Assert.False(agenda.IsFree(Entry("r2", "s1", 14), Now));

        var moved = agenda.Book("r1", [Entry("r1", "s1", 14)], Now);
        Assert.True(moved.IsFree(Entry("r2", "s1", 10), Now));
        Assert.Single(moved.Entries);
    }

    private static DateTimeOffset At(int hour) => new(2026, 3, 2, hour, 0, 0, TimeSpan.Zero);

    private static AgendaEntry Entry(string relationship, string purpose, int hour) => new()
    {
        RelationshipId = relationship,
        For = purpose,
        StartsAt = At(hour),
        EndsAt = At(hour + 1),
    };
}
