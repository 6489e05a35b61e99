using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>What the list of relationships is narrowed to, as the form shows it. Values are those of the address.</summary>
public sealed record DashboardChoices
{
    /// <summary>Where the form leads: the dashboard's own address.</summary>
    public required string Url { get; init; }

    /// <summary>The department that all figures are about; null for all.</summary>
    public string? Department { get; init; }

    /// <summary>All departments of the program's relationships.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>The phase; null for any.</summary>
    public Phase? Phase { get; init; }

    /// <summary>The health; null for any.</summary>
    public HealthChoice? Health { get; init; }

    /// <summary>The ask that is overdue; null for any.</summary>
    public AskKind? Overdue { get; init; }

    /// <summary>Whether the minimum will be reached; null for any.</summary>
    public ForecastVerdict? Forecast { get; init; }

    /// <summary>A part of a person's name; null for any.</summary>
    public string? Name { get; init; }

    /// <summary>The order.</summary>
    public DashboardSort Sort { get; init; }

    /// <summary>Whether the list is narrowed beyond the department.</summary>
    public bool IsNarrowed => Phase is not null || Health is not null || Overdue is not null || Forecast is not null || Name is not null;
}
