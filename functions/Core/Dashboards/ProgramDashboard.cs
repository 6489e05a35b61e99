using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>A program at a glance. What each number means is in <c>docs/dashboard.md</c>.</summary>
public sealed record ProgramDashboard
{
    /// <summary>The program in one line.</summary>
    public required Headline Headline { get; init; }

    /// <summary>The way from proposed to completed.</summary>
    public required IReadOnlyList<FunnelStage> Funnel { get; init; }

    /// <summary>Open asks by kind and age.</summary>
    public required IReadOnlyList<AskAges> Asks { get; init; }

    /// <summary>Sessions and pulse of the latest weeks.</summary>
    public required IReadOnlyList<WeekNumbers> Weeks { get; init; }

    /// <summary>What will become of them.</summary>
    public required CompletionForecast Forecast { get; init; }

    /// <param name="rows">The relationships.</param>
    /// <param name="timeZone">The program's IANA zone.</param>
    /// <param name="now">The time, UTC.</param>
    public static ProgramDashboard Of(IReadOnlyCollection<ReportRow> rows, string timeZone, DateTimeOffset now)
    {
        var forecast = CompletionForecast.Of(rows, timeZone, now);
        return new ProgramDashboard
        {
            Headline = Headline.Of(rows, forecast, timeZone, now),
            Funnel = FunnelStage.Of(rows),
            Asks = AskAges.Of(rows, now),
            Weeks = WeekNumbers.Of(rows, timeZone, now),
            Forecast = forecast,
        };
    }
}
