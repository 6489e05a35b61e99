using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>All rounds of a program that are kept, the newest first.</summary>
public sealed record RoundsPage : PageModel
{
    /// <summary>Name of the program.</summary>
    public required string ProgramName { get; init; }

    /// <summary>IANA zone of the program; all times are shown in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The program's dashboard.</summary>
    public required string DashboardUrl { get; init; }

    /// <summary>The rounds.</summary>
    public required IReadOnlyList<RoundRow> Rounds { get; init; }

    internal override Type View => typeof(RoundsView);
}
