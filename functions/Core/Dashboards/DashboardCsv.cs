using System.Globalization;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>The figures of a dashboard as comma-separated values; heads are in English and stay.</summary>
public static class DashboardCsv
{
    /// <summary>The way from proposed to completed.</summary>
    public static string Of(IReadOnlyList<FunnelStage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        var csv = Heads("phase", "reached", "thereNow", "wentOn", "declinedOrEnded");
        foreach (var stage in stages)
        {
            csv.Cell(EnumWord.Of(stage.Phase)).Cell(stage.Reached).Cell(stage.Here).Cell(stage.WentOn).Cell(stage.Left).EndRow();
        }

        return csv.ToString();
    }

    /// <summary>Open asks by kind and age.</summary>
    public static string Of(IReadOnlyList<AskAges> asks)
    {
        ArgumentNullException.ThrowIfNull(asks);
        var csv = Heads("ask", "open", "notDue", "overdue0To2Days", "overdue3To7Days", "overdue8DaysUp");
        foreach (var ask in asks)
        {
            csv.Cell(EnumWord.Of(ask.Kind)).Cell(ask.Total).Cell(ask.NotDue).Cell(ask.Days0To2).Cell(ask.Days3To7).Cell(ask.Days8Up).EndRow();
        }

        return csv.ToString();
    }

    /// <summary>Sessions and pulse by week.</summary>
    public static string Of(IReadOnlyList<WeekNumbers> weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        var csv = Heads("week", "monday", "sessionsHeld", "sessionsPlanned", "checkInsAnswered", "meanPulse", "lowPulsePercent");
        foreach (var week in weeks)
        {
            csv.Cell(week.Name).Cell(week.Monday.ToString("O", CultureInfo.InvariantCulture)).Cell(week.Held).Cell(week.Planned).Cell(week.Pulses).Cell(week.MeanPulse).Cell(week.LowShare).EndRow();
        }

        return csv.ToString();
    }

    /// <summary>Whether those in sessions reach their minimum.</summary>
    public static string Of(CompletionForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return Heads("forecast", "relationships")
            .Cell(EnumWord.Of(ForecastVerdict.OnCourse)).Cell(forecast.OnCourse).EndRow()
            .Cell(EnumWord.Of(ForecastVerdict.NeedsExtension)).Cell(forecast.NeedsExtension).EndRow()
            .Cell(EnumWord.Of(ForecastVerdict.TooLate)).Cell(forecast.TooLate).EndRow()
            .Cell("notBegun").Cell(forecast.NotBegun).EndRow()
            .ToString();
    }

    /// <summary>Expected completions by month.</summary>
    public static string Of(IReadOnlyList<ForecastMonth> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var csv = Heads("month", "expected", "atLeast", "atMost");
        foreach (var month in months)
        {
            csv.Cell(month.Month).Cell(month.Expected).Cell(month.Low).Cell(month.High).EndRow();
        }

        return csv.ToString();
    }

    public static string Of(IReadOnlyList<ComparedProgram> programs)
    {
        ArgumentNullException.ThrowIfNull(programs);
        var csv = Heads(
            "programId",
            "name",
            "status",
            "running",
            "onTrack",
            "attention",
            "atRisk",
            "menteesMatchedPercent",
            "sessionsHeld",
            "sessionsPlanned",
            "heldOfPlannedPercent",
            "meanPulse",
            "completedPercent",
            "netPromoterScore");
        foreach (var program in programs)
        {
            csv.Cell(program.ProgramId).Cell(program.Name).Cell(EnumWord.Of(program.Status))
                .Cell(program.Running).Cell(program.OnTrack).Cell(program.Attention).Cell(program.AtRisk).Cell(program.MatchRate)
                .Cell(program.SessionsHeld).Cell(program.SessionsPlanned).Cell(program.HeldOfPlanned)
                .Cell(program.MeanPulse).Cell(program.CompletionRate).Cell(program.NetPromoterScore)
                .EndRow();
        }

        return csv.ToString();
    }

    private static CsvText Heads(params string[] names) => names.Aggregate(new CsvText(), (csv, name) => csv.Cell(name)).EndRow();
}
