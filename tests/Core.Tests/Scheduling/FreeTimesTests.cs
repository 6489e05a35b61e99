using FsCheck;
using FsCheck.Fluent;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Scheduling;

public sealed class FreeTimesTests
{
    /// <summary>Sunday, 22 November 2026.</summary>
    private static readonly DateTimeOffset Sunday = At("2026-11-22T12:00");

    private static readonly FreeTimesMember Berlin = new("Europe/Berlin", WorkingHours.Default, null, []);
    private static readonly FreeTimesMember NewYork = new("America/New_York", WorkingHours.Default, null, []);

    [Fact]
    public void Given_two_zones_then_the_times_lie_in_the_hours_of_both_on_different_days() =>
        Assert.Equal(
            [At("2026-11-23T14:00"), At("2026-11-24T14:00"), At("2026-11-25T14:00")],
            FreeTimes.Next([Berlin, NewYork], Sunday, 60, 3, []));

    [Fact]
    public void Given_more_times_than_days_then_a_day_s_last_comes_next() =>
        Assert.Equal(
            [At("2026-11-24T09:00"), At("2026-11-24T10:00"), At("2026-12-01T09:00"), At("2026-12-01T10:00")],
            FreeTimes.Next([Berlin with { TimeZone = "Etc/UTC" }, Offering("Etc/UTC", "09:00", "11:00", DayOfWeek.Tuesday)], Sunday, 60, 4, []));

    [Fact]
    public void Given_offered_hours_then_they_stand_in_for_the_hours_of_work() =>
        Assert.Equal(
            [At("2026-11-28T19:00"), At("2026-12-05T19:00")],
            FreeTimes.Next([Offering("Europe/Berlin", "20:00", "21:00", DayOfWeek.Saturday)], Sunday, 60, 2, []));

    [Fact]
    public void Given_booked_times_then_they_are_left_out_and_back_to_back_is_free()
    {
        var busy = Berlin with { Busy = [new BusyTime(At("2026-11-23T08:00"), At("2026-11-23T15:00")), new BusyTime(At("2026-11-23T15:30"), At("2026-11-27T23:00"))] };

        Assert.Equal([At("2026-11-23T15:00"), At("2026-11-30T08:00")], FreeTimes.Next([busy, Berlin], Sunday, 30, 2, []));
        Assert.False(FreeTimes.Collides([busy], At("2026-11-23T15:00"), 30));
        Assert.True(FreeTimes.Collides([busy], At("2026-11-23T15:00"), 31));
        Assert.True(FreeTimes.Collides([Berlin, busy], At("2026-11-23T07:30"), 60));
        Assert.False(FreeTimes.Collides([Berlin, busy], At("2026-11-23T07:00"), 60));
    }

    [Fact]
    public void Given_quiet_days_then_they_are_left_out() =>
        Assert.Equal([At("2026-11-25T08:00")], FreeTimes.Next([Berlin], Sunday, 60, 1, [DayOfWeek.Monday, DayOfWeek.Tuesday]));

    [Fact]
    public void Given_a_start_within_the_grid_then_it_goes_up_to_the_next_half_hour_of_the_booker_s_clock()
    {
        var kathmandu = Berlin with { TimeZone = "Asia/Kathmandu" }; // UTC+5:45

        Assert.Equal([At("2026-11-23T04:15")], FreeTimes.Next([kathmandu], At("2026-11-23T03:50"), 60, 1, []));
    }

    [Fact]
    public void Given_hours_too_far_apart_or_a_meeting_too_long_then_there_is_none()
    {
        var auckland = Berlin with { TimeZone = "Pacific/Auckland" };

        Assert.Empty(FreeTimes.Next([Berlin, auckland], Sunday, 30, 5, []));
        Assert.Empty(FreeTimes.Next([Berlin], Sunday, 8 * 60 + 1, 5, []));
        Assert.Empty(FreeTimes.Next([], Sunday, 30, 5, []));
    }

    [Fact]
    public void Given_two_full_weeks_then_it_looks_further_up_to_sixty_days()
    {
        var full = Berlin with { Busy = [new BusyTime(Sunday, Sunday.AddDays(20))] };
        var longer = Berlin with { Busy = [new BusyTime(Sunday, Sunday.AddDays(61))] };

        Assert.Equal([At("2026-12-14T08:00"), At("2026-12-15T08:00")], FreeTimes.Next([full], Sunday, 60, 2, []));
        Assert.Empty(FreeTimes.Next([longer], Sunday, 60, 2, []));
    }

    [Fact]
    public void Given_the_week_in_which_clocks_change_then_local_hours_are_kept() =>
        Assert.Equal(
            [At("2027-03-26T08:00"), At("2027-03-29T07:00")],
            FreeTimes.Next([Berlin], At("2027-03-26T00:00"), 60, 2, []));

    [Fact]
    public void Given_any_members_then_every_time_offered_is_free_for_all_in_order_and_only_once() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Any().ToArbitrary(), any =>
        {
            var times = FreeTimes.Next(any.Members, any.From, any.Minutes, 6, [DayOfWeek.Wednesday]);
            return times.SequenceEqual(times.Distinct().Order())
                && times.All(time => time >= any.From && time < any.From.AddDays(60))
                && times.All(time => any.Members.All(member => IsOpen(member, time, any.Minutes)))
                && times.All(time => !FreeTimes.Collides(any.Members, time, any.Minutes));
        }));

    private static bool IsOpen(FreeTimesMember member, DateTimeOffset time, int minutes)
    {
        var starts = LocalTimes.ToLocal(time, member.TimeZone);
        var ends = LocalTimes.ToLocal(time.AddMinutes(minutes), member.TimeZone);
        var open = member.Offered ?? [.. member.WorkingHours.Days.Select(day => new WeeklyHours(day, member.WorkingHours.From, member.WorkingHours.To))];
        return starts.DayOfWeek != DayOfWeek.Wednesday
            && open.Any(hours => hours.Day == starts.DayOfWeek
                && TimeOnly.FromDateTime(starts) >= hours.From
                && TimeOnly.FromDateTime(ends) <= hours.To
                && starts.Date == ends.Date);
    }

    private static Gen<(FreeTimesMember[] Members, DateTimeOffset From, int Minutes)> Any() =>
        from count in Gen.Choose(1, 4)
        from members in AnyMember().ArrayOf(count)
        from start in Gen.Choose(0, 500_000)
        from minutes in Gen.Elements(15, 30, 45, 60, 90, 240)
        select (members, Sunday.AddMinutes(start), minutes);

    private static Gen<FreeTimesMember> AnyMember() =>
        from zone in Gen.Elements("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe")
        from first in Gen.Choose(6, 11)
        from hours in Gen.Choose(2, 10)
        from offers in Gen.Elements(true, false, false)
        from busy in Gen.Choose(0, 100_000).ArrayOf(5)
        let to = new TimeOnly(first + hours, 30)
        select new FreeTimesMember(
            zone,
            new WorkingHours { From = new TimeOnly(first, 0), To = to },
            offers ? [new WeeklyHours(DayOfWeek.Tuesday, new TimeOnly(first, 0), to), new WeeklyHours(DayOfWeek.Thursday, new TimeOnly(8, 0), new TimeOnly(20, 0))] : null,
            [.. busy.Select(at => new BusyTime(Sunday.AddMinutes(at), Sunday.AddMinutes(at + 300)))]);

    private static FreeTimesMember Offering(string zone, string from, string to, DayOfWeek day) => new(
        zone,
        WorkingHours.Default,
        [new WeeklyHours(day, TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture))],
        []);

    private static DateTimeOffset At(string utc) =>
        DateTimeOffset.Parse(utc + "Z", System.Globalization.CultureInfo.InvariantCulture);
}
