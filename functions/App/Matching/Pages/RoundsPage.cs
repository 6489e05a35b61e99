using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>All rounds of a program that are kept, the newest first.</summary>
public sealed record RoundsPage : PageModel
{
    public required string ProgramName { get; init; }

    /// <summary>IANA zone of the program; all times are shown in it.</summary>
    public required string TimeZone { get; init; }

    public required string DashboardUrl { get; init; }

    public required IReadOnlyList<RoundRow> Rounds { get; init; }

    internal override Type View => typeof(RoundsView);
}

/// <summary>A round in the list of all.</summary>
/// <param name="Url">Its page.</param>
/// <param name="CreatedAt">When it was asked for; UTC.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Matched">How many mentees it matches.</param>
/// <param name="Mentees">How many looked for a mentor.</param>
/// <param name="Started">How many relationships it started.</param>
/// <param name="Refused">How many of its matches could not be started any more.</param>
/// <param name="IsAutomatic">Whether a timer ran it.</param>
public sealed record RoundRow(
    string Url, DateTimeOffset CreatedAt, RoundStage Stage, int Matched, int Mentees, int Started, int Refused, bool IsAutomatic);
