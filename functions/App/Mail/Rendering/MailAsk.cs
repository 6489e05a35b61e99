using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>One thing that the reader owes: a button in the mail.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Url">Absolute link that answers it.</param>
/// <param name="DueAt">When it is due (UTC).</param>
/// <param name="Meeting">The meeting that it is about, if one.</param>
public sealed record MailAsk(AskKind Kind, string Url, DateTimeOffset DueAt, MailMeeting? Meeting = null);
