namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>A meeting named in a mail.</summary>
/// <param name="StartsAt">Start (UTC).</param>
/// <param name="DurationMinutes">Length in minutes.</param>
/// <param name="Place">Where, if known.</param>
/// <param name="IsKickoff">True for the kickoff.</param>
public sealed record MailMeeting(
    DateTimeOffset StartsAt,
    int DurationMinutes,
    string? Place = null,
    bool IsKickoff = false);
