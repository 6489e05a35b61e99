using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Dashboards;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>All programs of an owner side by side.</summary>
public sealed record ComparePage : PageModel
{
    /// <summary>Who is signed in; null when nothing names them.</summary>
    public string? OwnerName { get; init; }

    /// <summary>As of when, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>IANA zone in which that is said.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The programs, each with the link to its dashboard.</summary>
    public required IReadOnlyList<(ComparedProgram Program, string Url)> Programs { get; init; }

    /// <summary>The orders to choose from.</summary>
    public IReadOnlyList<(CompareSort Sort, string Url)> Sorts { get; init; } = [];

    /// <summary>The order they are in.</summary>
    public CompareSort Sort { get; init; }

    /// <summary>Where the table can be downloaded.</summary>
    public required string CsvUrl { get; init; }

    internal override Type View => typeof(CompareView);
}
