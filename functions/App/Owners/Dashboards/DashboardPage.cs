using ServerlessMentoring.App.Matching.Pages;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Dashboards;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>A program's relationships at a glance, for its owner.</summary>
public sealed record DashboardPage : PageModel
{
    /// <summary>Who is signed in, as known to the programs: an e-mail address.</summary>
    public required string OwnerName { get; init; }

    /// <summary>Name of the program shown.</summary>
    public required string ProgramName { get; init; }

    /// <summary>IANA zone of the program; all times are shown in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>As of when, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>All programs of this owner.</summary>
    public IReadOnlyList<FilterLink> Programs { get; init; } = [];

    /// <summary>Where they are compared; null when there is nothing to compare.</summary>
    public string? CompareUrl { get; init; }

    /// <summary>The recognition board; null for none.</summary>
    public string? BoardUrl { get; init; }

    /// <summary>Success stories; null for none.</summary>
    public string? StoriesUrl { get; init; }

    /// <summary>The report as a table; null for none.</summary>
    public string? ReportUrl { get; init; }

    public required ProgramDashboard Numbers { get; init; }

    /// <summary>How many relationships are counted.</summary>
    public required int Total { get; init; }

    /// <summary>Who needs help, the most urgent first: the first few.</summary>
    public IReadOnlyList<HelpRow> Help { get; init; } = [];

    /// <summary>The list of all who need help.</summary>
    public required string HelpUrl { get; init; }

    /// <summary>The list of those with a forecast.</summary>
    public IReadOnlyDictionary<ForecastVerdict, string> ForecastUrls { get; init; } = new Dictionary<ForecastVerdict, string>();

    /// <summary>Where each part can be downloaded as a table.</summary>
    public IReadOnlyDictionary<DashboardPart, string> Tables { get; init; } = new Dictionary<DashboardPart, string>();

    /// <summary>What the list is narrowed to.</summary>
    public required DashboardChoices Choices { get; init; }

    /// <summary>The relationships of this page of the list.</summary>
    public required IReadOnlyList<ListedRelationship> Rows { get; init; }

    /// <summary>How many of the list come before them.</summary>
    public int From { get; init; }

    /// <summary>How many are in the whole list.</summary>
    public required int Found { get; init; }

    /// <summary>Link to the rows before; null on the first page.</summary>
    public string? PreviousUrl { get; init; }

    /// <summary>Link to the next rows; null on the last page.</summary>
    public string? NextUrl { get; init; }

    /// <summary>Where a matching round is run; null in a program that runs none.</summary>
    public string? RunUrl { get; init; }

    /// <summary>Makes a form that is sent twice one round.</summary>
    public string Once { get; init; } = "";

    /// <summary>The latest matching rounds, the newest first.</summary>
    public IReadOnlyList<RoundLink> Rounds { get; init; } = [];

    public override string ReferrerPolicy => PageHeaders.OwnSiteReferrerPolicy;

    internal override Type View => typeof(DashboardView);
}

/// <summary>A link that narrows a list.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Count">How many there are, if counted.</param>
/// <param name="Selected">True for the one in force.</param>
public sealed record FilterLink(string Label, string Url, int? Count = null, bool Selected = false);

/// <summary>A round on the dashboard.</summary>
/// <param name="Url">Its page.</param>
/// <param name="CreatedAt">When it was asked for; UTC.</param>
/// <param name="Matched">How many mentees it matches.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="StartedAt">When its relationships were started; UTC; null before.</param>
/// <param name="Started">How many relationships it started.</param>
public sealed record RoundLink(
    string Url, DateTimeOffset CreatedAt, int Matched, RoundStage Stage, DateTimeOffset? StartedAt = null, int Started = 0);

/// <summary>A part of the dashboard that can be downloaded as a table.</summary>
public enum DashboardPart
{
    Help,

    Funnel,

    Asks,

    /// <summary>Sessions and pulse by week.</summary>
    Weeks,

    /// <summary>Whether they reach their minimum.</summary>
    Forecast,

    /// <summary>Expected completions by month.</summary>
    Months,

    /// <summary>The list of relationships, all pages of it.</summary>
    Relationships,
}
