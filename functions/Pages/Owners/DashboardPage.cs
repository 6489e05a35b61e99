using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>A program's relationships at a glance, for its owner.</summary>
public sealed record DashboardPage : PageModel
{
    /// <summary>Who is signed in, as known to the programs: an e-mail address.</summary>
    public required string OwnerName { get; init; }

    /// <summary>Name of the program shown.</summary>
    public required string ProgramName { get; init; }

    /// <summary>IANA zone of the program; all times are shown in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>All programs of this owner.</summary>
    public IReadOnlyList<FilterLink> Programs { get; init; } = [];

    /// <summary>Phases with counts, to filter by.</summary>
    public required IReadOnlyList<FilterLink> Phases { get; init; }

    /// <summary>Health with counts, to filter by.</summary>
    public required IReadOnlyList<FilterLink> Healths { get; init; }

    /// <summary>The relationships, those that need a look first.</summary>
    public required IReadOnlyList<RelationshipRow> Rows { get; init; }

    /// <summary>Where a matching round is run; null in a program that runs none.</summary>
    public string? RunUrl { get; init; }

    /// <summary>Makes a form that is sent twice one round.</summary>
    public string Once { get; init; } = "";

    /// <summary>The latest matching rounds, the newest first.</summary>
    public IReadOnlyList<RoundLink> Rounds { get; init; } = [];

    /// <summary>Link to the next rows, if there are more.</summary>
    public string? NextUrl { get; init; }

    /// <inheritdoc/>
    public override string ReferrerPolicy => PageHeaders.OwnSiteReferrerPolicy;

    internal override Type View => typeof(DashboardView);
}
