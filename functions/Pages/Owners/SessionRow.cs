using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>A meeting as the owner sees it: never its notes.</summary>
/// <param name="StartsAt">Start (UTC).</param>
/// <param name="DurationMinutes">Length in minutes.</param>
/// <param name="Status">What became of it.</param>
/// <param name="IsKickoff">True for the kickoff.</param>
public sealed record SessionRow(
    DateTimeOffset StartsAt,
    int DurationMinutes,
    SessionStatus Status,
    bool IsKickoff = false);
