using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Reports;

public sealed class RecognitionMonthTests
{
    [Theory]
    [InlineData("Etc/UTC")]
    [InlineData("Europe/Berlin")]
    [InlineData("America/St_Johns")]
    [InlineData("Pacific/Auckland")]
    public void Given_every_hour_of_three_years_then_each_month_is_due_once_from_nine_of_its_first_working_day_and_only_at_work(string zone)
    {
        var firsts = new Dictionary<string, DateTime>();
        for (var now = new DateTimeOffset(2026, 1, 15, 0, 0, 0, TimeSpan.Zero); now < new DateTimeOffset(2028, 12, 15, 0, 0, 0, TimeSpan.Zero); now = now.AddHours(1))
        {
            if (RecognitionMonth.DueAt(now, zone, WorkingHours.Default, []) is { } month)
            {
                var local = LocalTimes.ToLocal(now, zone);
                Assert.InRange(local.Hour, 9, 16);
                Assert.InRange(local.Day, 1, 11);
                Assert.True(local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
                Assert.Equal(local.AddMonths(-1).ToString("yyyy-MM", null), month.Name);
                firsts.TryAdd(month.Name, local);
            }
        }

        Assert.Equal(35, firsts.Count);
        Assert.All(firsts.Values, first => Assert.Equal(9, first.Hour));
        Assert.All(firsts.Values, first => Assert.Equal(FirstWorkingDay(first), first.Day));
    }

    [Theory]
    [InlineData("2026-02", true)]
    [InlineData("2026-13", false)]
    [InlineData("2026-2", false)]
    [InlineData("", false)]
    [InlineData("2026-02-01", false)]
    public void Given_a_text_when_read_then_it_is_a_month_or_none(string text, bool isMonth) =>
        Assert.Equal(isMonth, RecognitionMonth.Read(text) is not null);

    private static int FirstWorkingDay(DateTime month) => Enumerable.Range(1, 3)
        .First(day => new DateTime(month.Year, month.Month, day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
