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

    [Fact]
    public void Given_the_turn_of_the_year_when_named_then_the_week_is_the_ISO_week()
    {
        var due = DigestWeek.DueAt(new DateTimeOffset(2027, 1, 1, 12, 0, 0, TimeSpan.Zero), "Etc/UTC", [])!;

        Assert.Equal(("2026-W53", new DateOnly(2026, 12, 28)), (due.Name, due.Monday));
    }
}
