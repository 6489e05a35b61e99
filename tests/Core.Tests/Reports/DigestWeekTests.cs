using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Reports;

public sealed class DigestWeekTests
{
    private static readonly string[] Zones = ["Etc/UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "America/Santiago", "Pacific/Apia"];

    [Fact]
    public void Given_any_zone_and_every_hour_of_three_years_then_a_week_is_due_only_at_work_and_never_before_monday_at_eight()
    {
        foreach (var zone in Zones)
        {
            var seen = new Dictionary<string, DateTime>();
            for (var now = new DateTimeOffset(2025, 11, 30, 0, 0, 0, TimeSpan.Zero); now.Year < 2029; now = now.AddHours(1))
            {
                if (DigestWeek.DueAt(now, zone, [DayOfWeek.Friday]) is { } week)
                {
                    var local = LocalTimes.ToLocal(now, zone);
                    Assert.InRange(local.Hour, 8, 17);
                    Assert.True(local.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Thursday);
                    Assert.InRange((DateOnly.FromDateTime(local).DayNumber - week.Monday.DayNumber), 0, 3);
                    Assert.Equal(week.From, week.Before(zone).To);
                    seen.TryAdd(week.Name, local);
                }
            }

            Assert.InRange(seen.Count, 160, 162);
            Assert.All(seen.Values, first => Assert.Equal((DayOfWeek.Monday, 8), (first.DayOfWeek, first.Hour)));
        }
    }

    [Theory]
    [InlineData]
    [InlineData(DayOfWeek.Monday, DayOfWeek.Friday)]
    public void Given_looks_only_when_the_next_is_said_to_be_worth_it_then_every_week_is_met_as_early_as_by_looking_every_hour(params DayOfWeek[] quietDays)
    {
        var end = new DateTimeOffset(2028, 2, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var zone in Zones)
        {
            var hourly = new Dictionary<string, DateTimeOffset>();
            var told = new Dictionary<string, DateTimeOffset>();
            for (var now = new DateTimeOffset(2026, 1, 7, 3, 0, 0, TimeSpan.Zero); now < end; now = now.AddHours(1))
            {
                if (DigestWeek.DueAt(now, zone, quietDays) is { } week)
                {
                    hourly.TryAdd(week.Name, now);
                }
            }

            for (var now = new DateTimeOffset(2026, 1, 7, 3, 0, 0, TimeSpan.Zero); now < end; now = DigestWeek.NextAfter(now, zone, quietDays))
            {
                if (DigestWeek.DueAt(now, zone, quietDays) is { } week)
                {
                    told.TryAdd(week.Name, now);
                }
            }

            Assert.Equal(hourly.Keys, told.Keys);
            Assert.All(told, met => Assert.InRange(hourly[met.Key] - met.Value, TimeSpan.Zero, TimeSpan.FromHours(1)));
        }
    }

    [Fact]
    public void Given_the_turn_of_the_year_when_named_then_the_week_is_the_ISO_week()
    {
        var due = DigestWeek.DueAt(new DateTimeOffset(2027, 1, 1, 12, 0, 0, TimeSpan.Zero), "Etc/UTC", [])!;

        Assert.Equal(("2026-W53", new DateOnly(2026, 12, 28)), (due.Name, due.Monday));
    }
}
