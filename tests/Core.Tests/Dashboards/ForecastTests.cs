using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Tests.Dashboards;

public sealed class ForecastTests
{
    private const string Zone = "Europe/Berlin";

    [Theory]
    // Six held: reached, whatever the time.
    [InlineData(100, 6, 1, ForecastVerdict.OnCourse, 0)]
    // Three in 70 days, as if four in 84: one in 21 days, three more in 63.
    [InlineData(70, 3, 63, ForecastVerdict.OnCourse, 63)]
    [InlineData(70, 3, 62, ForecastVerdict.NeedsExtension, 63)]
    [InlineData(70, 3, 34, ForecastVerdict.TooLate, 63)]
    // Nothing yet on the first day: the plan decides, one in 14 days.
    [InlineData(0, 0, 182, ForecastVerdict.OnCourse, 84)]
    public void Given_sessions_held_when_forecast_then_the_own_pace_decides(
        int openedDaysAgo, int held, int daysToGo, ForecastVerdict verdict, int daysToMinimum)
    {
        var forecast = RelationshipForecast.Of(Rows.InSessions(openedDaysAgo, held, daysToGo), Rows.Now)!;

        Assert.Equal(verdict, forecast.Verdict);
        Assert.Equal(Rows.Now.AddDays(daysToMinimum), forecast.ReachedAt);
    }

    [Fact]
    public void Given_one_session_missing_when_forecast_then_the_chance_is_that_of_the_formula()
    {
        // Five held in 70 days: r = 6, p = 84 / (84 + 28) = 3/4, and none at all in 28 days has the chance p^6.
        var forecast = RelationshipForecast.Of(Rows.InSessions(70, 5, 28, extensionWeeks: 0), Rows.Now)!;

        Assert.Equal(1 - Math.Pow(0.75, 6), forecast.ByPlannedEnd, 12);
        Assert.Equal(forecast.ByPlannedEnd, forecast.ByExtendedEnd);
    }

    [Fact]
    public void Given_two_missing_when_simulated_ten_thousand_times_then_the_chance_is_the_same()
    {
        var forecast = RelationshipForecast.Of(Rows.InSessions(56, 4, 42), Rows.Now)!;
        var random = new Random(7);
        var reached = 0;
        for (var time = 0; time < 10_000; time++)
        {
            // A rate by what was seen, then sessions at that rate, gap by gap.
            var rate = Enumerable.Range(0, 5).Sum(_ => -Math.Log(1 - random.NextDouble())) / 70;
            var second = Enumerable.Range(0, 2).Sum(_ => -Math.Log(1 - random.NextDouble())) / rate;
            reached += second <= 42 ? 1 : 0;
        }

        Assert.Equal(forecast.ByPlannedEnd, reached / 10_000.0, 0.015);
    }

    [Fact]
    public void Given_a_pause_when_forecast_then_its_days_do_not_count_and_the_end_moves_along()
    {
        var row = Rows.InSessions(70, 3, 63);
        var paused = row with { Paused = true, Course = row.Course! with { PausedAt = Rows.Now.AddDays(-14), PausedFor = TimeSpan.FromDays(14) } };

        var forecast = RelationshipForecast.Of(paused, Rows.Now)!;

        // Three in 70 - 28 days, as if four in 56.
        Assert.Equal(Rows.Now.AddDays(42), forecast.ReachedAt);
        Assert.Equal(Rows.Now.AddDays(77), forecast.PlannedEndAt);
    }

    [Fact]
    public void Given_any_relationship_when_forecast_then_chances_are_chances_and_more_sessions_never_lessen_them()
    {
        for (var opened = 0; opened < 200; opened += 13)
        {
            for (var toGo = -10; toGo < 200; toGo += 17)
            {
                var last = -1.0;
                for (var held = 0; held <= 7; held++)
                {
                    var forecast = RelationshipForecast.Of(Rows.InSessions(opened, held, toGo), Rows.Now)!;
                    Assert.InRange(forecast.ByPlannedEnd, last, 1);
                    Assert.InRange(forecast.ByExtendedEnd, forecast.ByPlannedEnd, 1);
                    last = forecast.ByPlannedEnd;
                }
            }
        }
    }

    [Fact]
    public void Given_many_when_added_up_then_verdicts_are_all_in_sessions_and_months_have_no_gap()
    {
        ReportRow[] rows =
        [
            Rows.InSessions(100, 6, 5),
            Rows.InSessions(70, 3, 62),
            Rows.InSessions(150, 0, 10, extensionWeeks: 0),
            Rows.InSessions(10, 1, 150),
            Rows.InSessions(0, 0, 182) with { Phase = Phase.Kickoff },
        ];

        var forecast = CompletionForecast.Of(rows, Zone, Rows.Now);

        Assert.Equal((4, 2, 1, 1, 1), (forecast.InSessions, forecast.OnCourse, forecast.NeedsExtension, forecast.TooLate, forecast.NotBegun));
        Assert.Equal(["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"], forecast.Months.Select(month => month.Month));
        Assert.All(forecast.Months, month => Assert.InRange(month.Expected, month.Low, month.High));
        var chances = rows.Select(row => RelationshipForecast.Of(row, Rows.Now)).OfType<RelationshipForecast>().Sum(each => each.ByExtendedEnd);
        Assert.Equal(chances, (double)forecast.Months.Sum(month => month.Expected), 0.4);
    }
}
