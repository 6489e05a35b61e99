using ServerlessMentoring.Core.Choice;

namespace ServerlessMentoring.Pages.Choice;

/// <summary>A request that the reader has made.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MentorName">Who was asked.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="At">When it was asked; UTC.</param>
/// <param name="ExpiresAt">Until when it waits; UTC.</param>
public sealed record MyRequest(string Id, string MentorName, RequestStatus Status, DateTimeOffset At, DateTimeOffset ExpiresAt);
