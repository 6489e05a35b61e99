namespace ServerlessMentoring.Pages.Owners;

/// <summary>A round on the dashboard.</summary>
/// <param name="Url">Its page.</param>
/// <param name="CreatedAt">When it was asked for; UTC.</param>
/// <param name="Matched">How many mentees it matches.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="StartedAt">When its relationships were started; UTC; null before.</param>
/// <param name="Started">How many relationships it started.</param>
public sealed record RoundLink(
    string Url, DateTimeOffset CreatedAt, int Matched, RoundStage Stage, DateTimeOffset? StartedAt = null, int Started = 0);
