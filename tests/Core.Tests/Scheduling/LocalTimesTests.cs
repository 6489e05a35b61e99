using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Scheduling;

public sealed class LocalTimesTests
{
    private const string Berlin = "Europe/Berlin";

    [Theory]
    [InlineData("2026-01-05T08:59:59Z", "2026-01-05T09:00:00Z")]
    [InlineData("2026-01-05T09:00:00Z", "2026-01-05T09:00:00Z")]
    [InlineData("2026-01-05T16:59:59Z", "2026-01-05T16:59:59Z")]
    [InlineData("2026-01-05T17:00:00Z", "2026-01-06T09:00:00Z")]
    [InlineData("2026-01-09T17:00:00Z", "2026-01-12T09:00:00Z")]
    [InlineData("2026-01-10T12:00:00Z", "2026-01-12T09:00:00Z")]
    public void Given_an_instant_when_moved_forward_then_it_is_the_next_working_hour(string from, string expected) =>
        Assert.Equal(At(expected), LocalTimes.Forward(At(from), "Etc/UTC", WorkingHours.Default, []));

    [Fact]
    public void Given_the_weeks_in_which_clocks_change_when_counting_days_then_the_local_time_stays()
    {
        // Clocks go forward on 29 March 2026 and back on 25 October.
        Assert.Equal(At("2026-03-30T08:00:00Z"), LocalTimes.After(At("2026-03-23T09:00:00Z"), 7, Berlin, WorkingHours.Default, []));
        Assert.Equal(At("2026-10-26T09:00:00Z"), LocalTimes.After(At("2026-10-19T08:00:00Z"), 7, Berlin, WorkingHours.Default, []));
    }

    [Fact]
    public void Given_quiet_days_when_moved_forward_then_they_are_skipped_unless_no_day_would_be_left()
    {
        var friday = At("2026-01-09T12:00:00Z");
        Assert.Equal(At("2026-01-13T09:00:00Z"), LocalTimes.Forward(friday, "Etc/UTC", WorkingHours.Default, [DayOfWeek.Friday, DayOfWeek.Monday]));
        Assert.Equal(friday, LocalTimes.Forward(friday, "Etc/UTC", WorkingHours.Default, Enum.GetValues<DayOfWeek>()));
    }

    [Fact]
    public void Given_own_hours_when_moved_forward_then_they_hold_and_impossible_ones_count_as_the_default()
    {
        var sundays = new WorkingHours { Days = [DayOfWeek.Sunday], From = new(20, 0), To = new(22, 0) };
        Assert.Equal(At("2026-01-11T20:00:00Z"), LocalTimes.Forward(At("2026-01-05T10:00:00Z"), "Etc/UTC", sundays, []));

        var impossible = new WorkingHours { From = new(17, 0), To = new(9, 0) };
        Assert.Equal(At("2026-01-05T10:00:00Z"), LocalTimes.Forward(At("2026-01-05T10:00:00Z"), "Etc/UTC", impossible, []));
    }

    [Fact]
    public void Given_hours_that_clocks_skip_when_moved_forward_then_the_deadline_is_when_they_have_jumped()
    {
        var night = new WorkingHours { Days = [DayOfWeek.Sunday], From = new(2, 30), To = new(5, 0) };

        Assert.Equal(At("2026-03-29T01:00:00Z"), LocalTimes.Forward(At("2026-03-28T12:00:00Z"), Berlin, night, []));
    }

    [Fact]
    public void Given_a_day_that_a_zone_skips_when_moved_forward_then_the_next_working_day_is_found()
    {
        // Samoa went from Thursday, 29 December 2011, straight to Saturday.
        Assert.Equal(
            At("2012-01-01T19:00:00Z"),
            LocalTimes.Forward(At("2011-12-30T04:00:00Z"), "Pacific/Apia", WorkingHours.Default, []));
    }

    [Fact]
    public void Given_a_local_time_when_resolved_then_skipped_is_refused_and_ambiguous_means_the_first()
    {
        Assert.Null(LocalTimes.Resolve(new(2026, 3, 29, 2, 30, 0), Berlin));
        Assert.Equal(At("2026-10-25T00:30:00Z"), LocalTimes.Resolve(new(2026, 10, 25, 2, 30, 0), Berlin));
        Assert.Equal(At("2026-01-05T13:00:00Z"), LocalTimes.Resolve(new(2026, 1, 5, 14, 0, 0), Berlin));
        Assert.Equal(new DateTime(2026, 1, 5, 14, 0, 0), LocalTimes.ToLocal(At("2026-01-05T13:00:00Z"), Berlin));
    }

    [Fact]
    public void Given_a_zone_name_when_asked_then_only_iana_names_are_known()
    {
        Assert.True(LocalTimes.IsZone("America/Argentina/Buenos_Aires"));
        Assert.False(LocalTimes.IsZone("Moon/Crater"));
        Assert.False(LocalTimes.IsZone(null));
        Assert.Equal(new DateTime(2026, 1, 5, 13, 0, 0), LocalTimes.ToLocal(At("2026-01-05T13:00:00Z"), "Moon/Crater"));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
