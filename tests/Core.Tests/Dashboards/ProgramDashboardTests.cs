using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Tests.Reports;

namespace ServerlessMentoring.Core.Tests.Dashboards;

public sealed class ProgramDashboardTests
{
    private const string Zone = "Europe/Berlin";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Given_any_relationships_when_counted_then_the_sums_are_those_of_the_report(int seed)
    {
        var rows = SomeRows.Of(seed, 80);

        var dashboard = ProgramDashboard.Of(rows, Zone, Rows.Now);
        var report = RelationshipNumbers.Of(rows);

        Assert.Equal(report.Running, dashboard.Headline.Running);
        Assert.Equal(report.ByHealth["atRisk"] + report.ByHealth["attention"], dashboard.Headline.NeedHelp);
        Assert.Equal(report.Total, dashboard.Funnel[0].Reached);
        Assert.Equal(report.Total, dashboard.Funnel.Sum(stage => stage.Here + stage.Left));
        Assert.Equal(report.Declined + report.EndedEarly, dashboard.Funnel.Sum(stage => stage.Left));
        Assert.Equal(report.Completed + report.Incomplete, dashboard.Funnel[^1].Here);
        Assert.All(dashboard.Funnel.Zip(dashboard.Funnel.Skip(1)), pair => Assert.Equal(pair.First.WentOn, pair.Second.Reached));
    }

    [Fact]
    public void Given_open_asks_when_counted_by_age_then_full_days_decide()
    {
        var row = Rows.InSessions(10, 0, 100);
        row = row with
        {
            Course = row.Course! with
            {
                Asks =
                [
                    new AskDue(AskKind.CheckIn, Rows.Now.AddMinutes(1)),
                    new AskDue(AskKind.CheckIn, Rows.Now),
                    new AskDue(AskKind.CheckIn, Rows.Now.AddDays(-3).AddMinutes(1)),
                    new AskDue(AskKind.CheckIn, Rows.Now.AddDays(-3)),
                    new AskDue(AskKind.CheckIn, Rows.Now.AddDays(-8).AddMinutes(1)),
                    new AskDue(AskKind.BookSession, Rows.Now.AddDays(-8)),
                ],
            },
        };

        var ages = AskAges.Of([row, row with { Phase = Phase.Ended }], Rows.Now);

        Assert.Equal(new AskAges(AskKind.CheckIn, 1, 2, 2, 0), ages.Single(each => each.Kind == AskKind.CheckIn));
        Assert.Equal(new AskAges(AskKind.BookSession, 0, 0, 0, 1), ages.Single(each => each.Kind == AskKind.BookSession));
        Assert.Equal(7, ages.Count);
    }

    [Fact]
    public void Given_sessions_and_check_ins_when_put_into_weeks_then_the_present_one_is_last_and_two_answers_tell_no_mean()
    {
        var row = Rows.InSessions(28, 2, 100, everyDays: 7);
        row = row with
        {
            Course = row.Course! with
            {
                HeldByWeek = new Dictionary<string, int> { ["2026-W11"] = 1, ["2026-W09"] = 1, ["2024-W01"] = 9 },
                PulseByWeek = new Dictionary<string, PulseWeek> { ["2026-W11"] = new(4, 2, 1), ["2026-W10"] = new(10, 3, 1) },
            },
        };

        var weeks = WeekNumbers.Of([row], Zone, Rows.Now);

        Assert.Equal(WeekNumbers.Shown, weeks.Count);
        Assert.Equal(("2026-W11", new DateOnly(2026, 3, 9), 1), (weeks[^1].Name, weeks[^1].Monday, weeks[^1].Held));
        Assert.Equal(((decimal?)null, (decimal?)null, 2), (weeks[^1].MeanPulse, weeks[^1].LowShare, weeks[^1].Pulses));
        Assert.Equal((3.33m, 33.3m), (weeks[^2].MeanPulse, weeks[^2].LowShare));
        Assert.Equal(2, weeks.Sum(week => week.Held));

        // Whole weeks plan one each; the one in which the phase opened, and the present one, the part that they have.
        Assert.Equal((1.0m, 1.0m), (weeks[^2].Planned, weeks[^3].Planned));
        Assert.Equal(0.5m, weeks[^1].Planned);
        Assert.Equal(0m, weeks[0].Planned);
        Assert.InRange(weeks.Sum(week => week.Planned), 3.9m, 4.1m);
    }

    [Fact]
    public void Given_several_in_trouble_when_sorted_then_who_asked_for_help_comes_first_and_what_is_over_last()
    {
        var calm = Rows.InSessions(3, 0, 100);
        var over = calm with { Id = "over", Phase = Phase.Completed, Health = HealthLevel.AtRisk };
        var look = calm with { Id = "look", Health = HealthLevel.Attention };
        var risk = calm with { Id = "risk", Health = HealthLevel.AtRisk };
        var longer = risk with { Id = "longer", Course = risk.Course! with { Asks = [new AskDue(AskKind.CheckIn, Rows.Now.AddDays(-9))] } };
        var paused = longer with { Id = "paused", Paused = true };
        var help = look with { Id = "help", Course = look.Course! with { HelpAsked = true } };

        var sorted = Urgency.Sort([over, calm, look, paused, risk, longer, help], Rows.Now).Select(row => row.Id);

        Assert.Equal(["help", "longer", "risk", "paused", "look", calm.Id, "over"], sorted);
    }
}
