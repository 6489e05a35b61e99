namespace ServerlessMentoring.Pages.Me;

/// <summary>A booked meeting.</summary>
/// <param name="StartsAt">Start (UTC).</param>
/// <param name="DurationMinutes">Length in minutes.</param>
/// <param name="Place">Where, if known.</param>
/// <param name="IsKickoff">True for the kickoff.</param>
/// <param name="MoveUrl">Link to choose another time, if it can be moved.</param>
/// <param name="Url">Link to the session's own page.</param>
public sealed record MyMeeting(
    DateTimeOffset StartsAt,
    int DurationMinutes,
    string? Place = null,
    bool IsKickoff = false,
    string? MoveUrl = null,
    string? Url = null);
