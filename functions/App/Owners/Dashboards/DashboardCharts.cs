using ServerlessMentoring.App.Pages.Charts;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>The dashboard's numbers as charts, in the language now spoken.</summary>
public static class DashboardCharts
{
    public static Chart Funnel(ProgramDashboard numbers, string? csv)
    {
        var (all, completed, left) = (numbers.Funnel[0].Reached, numbers.Funnel[^1].Here, numbers.Funnel.Sum(stage => stage.Left));
        return new Chart
        {
            Id = "funnel",
            Title = DashboardTexts.FunnelTitle,
            Summary = all == 0 ? DashboardTexts.FunnelNone : Grammar.Fill(DashboardTexts.FunnelSummary, completed, all, left),
            RowName = DashboardTexts.Phase,
            Series =
            [
                new ChartSeries(DashboardTexts.FunnelHere),
                new ChartSeries(DashboardTexts.FunnelWentOn, ChartLook.Pale),
                new ChartSeries(DashboardTexts.FunnelLeft, ChartLook.Hatched),
            ],
            Columns = [DashboardTexts.FunnelReached, DashboardTexts.FunnelHere, DashboardTexts.FunnelWentOn, DashboardTexts.FunnelLeft],
            Rows =
            [
                .. numbers.Funnel.Select(stage => new ChartRow(
                    Words.Of(stage.Phase),
                    [stage.Here, stage.WentOn, stage.Left],
                    Grammar.Fill(DashboardTexts.FunnelSaid, stage.Reached, stage.Here),
                    [Amounts.Of(stage.Reached), Amounts.Of(stage.Here), Amounts.Of(stage.WentOn), Amounts.Of(stage.Left)])),
            ],
            CsvUrl = csv,
        };
    }

    /// <summary>Open asks by age; kinds of which none is open are left out.</summary>
    public static Chart Asks(ProgramDashboard numbers, string? csv)
    {
        var (open, overdue) = (numbers.Asks.Sum(ask => ask.Total), numbers.Asks.Sum(ask => ask.Overdue));
        return new Chart
        {
            Id = "asks",
            Title = DashboardTexts.AsksTitle,
            Summary = open == 0 ? DashboardTexts.AsksNone : Grammar.Fill(DashboardTexts.AsksSummary, open, overdue),
            RowName = DashboardTexts.Ask,
            Series =
            [
                new ChartSeries(DashboardTexts.AsksNotDue, ChartLook.Pale),
                new ChartSeries(DashboardTexts.AsksDays0To2),
                new ChartSeries(DashboardTexts.AsksDays3To7, ChartLook.Warn),
                new ChartSeries(DashboardTexts.AsksDays8Up, ChartLook.Bad),
            ],
            Rows =
            [
                .. numbers.Asks.Where(ask => ask.Total > 0).Select(ask => new ChartRow(
                    DashboardWords.Of(ask.Kind),
                    [ask.NotDue, ask.Days0To2, ask.Days3To7, ask.Days8Up],
                    Grammar.Fill(DashboardTexts.AsksSaid, ask.Total, ask.Overdue))),
            ],
            CsvUrl = csv,
        };
    }

    /// <summary>Sessions held against the plan.</summary>
    public static Chart Sessions(ProgramDashboard numbers, string? csv)
    {
        var (held, planned) = (numbers.Weeks.Sum(week => week.Held), numbers.Weeks.Sum(week => week.Planned));
        return new Chart
        {
            Id = "sessions",
            Title = DashboardTexts.SessionsTitle,
            Summary = held == 0 && planned == 0
                ? DashboardTexts.SessionsNone
                : Grammar.Fill(DashboardTexts.SessionsSummary, held, ChartNumber.Said(Math.Round(planned)), numbers.Weeks.Count),
            Note = DashboardTexts.SessionsNote,
            RowName = DashboardTexts.Week,
            Series = [new ChartSeries(DashboardTexts.SessionsHeld), new ChartSeries(DashboardTexts.SessionsPlanned, ChartLook.Mark)],
            Rows = [.. numbers.Weeks.Select(week => new ChartRow(DashboardWords.Week(week.Monday), [week.Held, week.Planned]))],
            CsvUrl = csv,
        };
    }

    /// <summary>The mean pulse, and the share of low ones.</summary>
    public static Chart Pulse(ProgramDashboard numbers, string? csv) => new()
    {
        Id = "pulse",
        Title = DashboardTexts.PulseTitle,
        Summary = Latest(numbers) is { } latest
            ? Grammar.Fill(DashboardTexts.PulseSummary, ChartNumber.Said(latest.MeanPulse), ChartNumber.Said(latest.LowShare))
            : DashboardTexts.PulseNone,
        Note = Grammar.Fill(DashboardTexts.PulseNote, WeekNumbers.PulsesForAMean),
        RowName = DashboardTexts.Week,
        Series = [new ChartSeries(DashboardTexts.PulseMean), new ChartSeries(DashboardTexts.LowShare, ChartLook.Warn)],
        Columns = [DashboardTexts.PulseMean, DashboardTexts.LowShare, DashboardTexts.PulseAnswers],
        Rows =
        [
            .. numbers.Weeks.Select(week => new ChartRow(
                DashboardWords.Week(week.Monday),
                [week.MeanPulse, week.LowShare],
                week.MeanPulse?.ToString("0.0", Spoken.Language),
                [ChartNumber.Said(week.MeanPulse), ChartNumber.Said(week.LowShare), Amounts.Of(week.Pulses)])),
        ],
        CsvUrl = csv,
    };

    /// <summary>Whether those in sessions reach their minimum; those that may not can be listed.</summary>
    public static Chart Forecast(ProgramDashboard numbers, string? csv, IReadOnlyDictionary<ForecastVerdict, string> lists)
    {
        var forecast = numbers.Forecast;
        return new Chart
        {
            Id = "forecast",
            Title = DashboardTexts.ForecastTitle,
            Summary = forecast.InSessions == 0
                ? DashboardTexts.ForecastNone
                : Grammar.Fill(DashboardTexts.ForecastSummary, forecast.OnCourse, forecast.InSessions),
            Note = Grammar.Fill(DashboardTexts.ForecastNote, forecast.NotBegun),
            RowName = DashboardTexts.Forecast,
            Series =
            [
                new ChartSeries(DashboardTexts.OnCourse),
                new ChartSeries(DashboardTexts.NeedsExtension, ChartLook.Warn),
                new ChartSeries(DashboardTexts.TooLate, ChartLook.Bad),
            ],
            HasLegend = false,
            Columns = [DashboardTexts.Relationships],
            Rows =
            [
                Row(DashboardTexts.OnCourse, forecast.OnCourse, [forecast.OnCourse, null, null]),
                Row(DashboardTexts.NeedsExtension, forecast.NeedsExtension, [null, forecast.NeedsExtension, null]),
                Row(DashboardTexts.TooLate, forecast.TooLate, [null, null, forecast.TooLate]),
            ],
            Links =
            [
                .. new[] { (Verdict: ForecastVerdict.TooLate, Count: forecast.TooLate), (Verdict: ForecastVerdict.NeedsExtension, Count: forecast.NeedsExtension) }
                    .Where(each => each.Count > 0 && lists.ContainsKey(each.Verdict))
                    .Select(each => (DashboardWords.Of(each.Verdict), lists[each.Verdict])),
            ],
            CsvUrl = csv,
        };

        static ChartRow Row(string label, int count, IReadOnlyList<decimal?> values) => new(label, values, Amounts.Of(count), [Amounts.Of(count)]);
    }

    /// <summary>Expected completions; of a long row of months the next ones.</summary>
    public static Chart Months(ProgramDashboard numbers, string? csv)
    {
        const int most = 9;
        var months = numbers.Forecast.Months;
        return new Chart
        {
            Id = "months",
            Title = DashboardTexts.MonthsTitle,
            Summary = months.Count == 0
                ? DashboardTexts.ForecastNone
                : Grammar.Fill(DashboardTexts.MonthsSummary, ChartNumber.Said(Math.Round(months.Sum(month => month.Expected)))),
            RowName = DashboardTexts.Month,
            Series = [new ChartSeries(DashboardTexts.AtLeast), new ChartSeries(DashboardTexts.Possible, ChartLook.Hatched)],
            Columns = [DashboardTexts.Expected, DashboardTexts.AtLeast, DashboardTexts.AtMost],
            Rows =
            [
                .. months.Take(most).Select(month => new ChartRow(
                    DashboardWords.Month(month.Month),
                    [month.Low, month.High - month.Low],
                    month.High == 0 ? Amounts.Of(0) : Grammar.Fill(DashboardTexts.MonthSaid, ChartNumber.Said(month.Expected), month.Low, month.High),
                    [ChartNumber.Said(month.Expected), Amounts.Of(month.Low), Amounts.Of(month.High)])),
            ],
            CsvUrl = csv,
        };
    }

    /// <summary>How each program's running relationships are doing.</summary>
    public static Chart Healths(IReadOnlyList<ComparedProgram> programs)
    {
        var running = programs.Sum(program => program.Running);
        return new Chart
        {
            Id = "healths",
            Title = DashboardTexts.HealthByProgram,
            Summary = Grammar.Fill(DashboardTexts.HealthSummary, programs.Sum(program => program.OnTrack), running),
            RowName = DashboardTexts.Program,
            Series =
            [
                new ChartSeries(Words.Of(HealthLevel.OnTrack)),
                new ChartSeries(Words.Of(HealthLevel.Attention), ChartLook.Warn),
                new ChartSeries(Words.Of(HealthLevel.AtRisk), ChartLook.Bad),
            ],
            Rows = [.. programs.Select(program => new ChartRow(program.Name, [program.OnTrack, program.Attention, program.AtRisk]))],
        };
    }

    /// <summary>How much of its plan each program has held.</summary>
    public static Chart HeldOfPlanned(IReadOnlyList<ComparedProgram> programs) => new()
    {
        Id = "held",
        Title = DashboardTexts.HeldOfPlanned,
        Summary = DashboardTexts.HeldSummary,
        Whole = 100,
        RowName = DashboardTexts.Program,
        Series = [new ChartSeries(DashboardTexts.HeldOfPlanned)],
        Rows =
        [
            .. programs.Select(program => new ChartRow(
                program.Name,
                [program.HeldOfPlanned],
                program.HeldOfPlanned is { } held ? Grammar.Fill(DashboardTexts.Percent, ChartNumber.Said(held)) : ChartNumber.Said(null))),
        ],
    };

    private static WeekNumbers? Latest(ProgramDashboard numbers) => numbers.Weeks.LastOrDefault(week => week.MeanPulse is not null);
}
