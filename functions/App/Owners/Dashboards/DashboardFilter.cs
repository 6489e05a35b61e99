using System.Globalization;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>
/// What a dashboard shows, as its address says it. The department is that of all figures, the rest that of the list. A value that is
/// unknown, or that nobody can have meant, narrows nothing.
/// </summary>
public sealed record DashboardFilter
{
    private const int MostLetters = 100;
    private const int MostOfDepartment = 200;

    /// <summary>The mentees' department; null for all.</summary>
    public string? Department { get; init; }

    /// <summary>The phase; null for any.</summary>
    public Phase? Phase { get; init; }

    /// <summary>The health; null for any. What is over has none.</summary>
    public HealthChoice? Health { get; init; }

    /// <summary>The kind of an ask that is overdue; null for any.</summary>
    public AskKind? Overdue { get; init; }

    /// <summary>Whether the minimum will be reached; null for any. Only what is in its sessions has a forecast.</summary>
    public ForecastVerdict? Forecast { get; init; }

    /// <summary>A part of a person's name, or an id; null for any.</summary>
    public string? Name { get; init; }

    /// <summary>The order.</summary>
    public DashboardSort Sort { get; init; }

    /// <summary>How many rows to pass over.</summary>
    public int From { get; init; }

    public static DashboardFilter Of(HttpRequest request) => new()
    {
        Department = Text(request.Query["department"], MostOfDepartment),
        Phase = EnumWord.Read<Phase>(request.Query["phase"]),
        Health = EnumWord.Read<HealthChoice>(request.Query["health"]),
        Overdue = EnumWord.Read<AskKind>(request.Query["overdue"]),
        Forecast = EnumWord.Read<ForecastVerdict>(request.Query["forecast"]),
        Name = Text(request.Query["name"], MostLetters),
        Sort = EnumWord.Read<DashboardSort>(request.Query["sort"]) ?? DashboardSort.Urgency,
        From = int.TryParse(request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0,
    };

    /// <summary>Whether the figures are about a relationship.</summary>
    public bool Counts(ReportRow row) => Department is null || row.Departments.Contains(Department, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the list has a relationship, but for the name.</summary>
    public bool Lists(ReportRow row, DateTimeOffset now) =>
        (Phase ?? row.Phase) == row.Phase
        && (Health is null || Fits(HealthNow.Of(row, now)))
        && (Forecast is null || RelationshipForecast.Of(row, now)?.Verdict == Forecast)
        && (Overdue is null || (!row.IsOver && row.Course?.Asks.Any(ask => ask.Kind == Overdue && ask.DueAt <= now) == true));

    /// <summary>The address of this, from the n-th row of the list on.</summary>
    /// <param name="path">The dashboard's address, or that of one of its tables.</param>
    /// <param name="from">How many rows to pass over.</param>
    public string Address(string path, int from = 0)
    {
        (string Name, string? Value)[] parts =
        [
            ("department", Department),
            ("phase", Phase is { } phase ? EnumWord.Of(phase) : null),
            ("health", Health is { } health ? EnumWord.Of(health) : null),
            ("overdue", Overdue is { } overdue ? EnumWord.Of(overdue) : null),
            ("forecast", Forecast is { } forecast ? EnumWord.Of(forecast) : null),
            ("name", Name),
            ("sort", Sort == DashboardSort.Urgency ? null : EnumWord.Of(Sort)),
            ("from", from > 0 ? from.ToString(CultureInfo.InvariantCulture) : null),
        ];
        var query = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private bool Fits(HealthLevel? health) => Health switch
    {
        HealthChoice.NeedsHelp => health is HealthLevel.Attention or HealthLevel.AtRisk,
        HealthChoice.AtRisk => health == HealthLevel.AtRisk,
        HealthChoice.Attention => health == HealthLevel.Attention,
        _ => health == HealthLevel.OnTrack,
    };

    private static string? Text(string? value, int most)
    {
        var text = value?.Trim() ?? "";
        return text.Length is 0 || text.Length > most || text.Any(char.IsControl) ? null : text;
    }
}
