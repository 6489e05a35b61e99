using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.Local.Mails;

/// <summary>A mail in the outbox.</summary>
/// <param name="Id">Its operation id.</param>
/// <param name="At">When it was sent; UTC.</param>
/// <param name="Mail">The mail.</param>
public sealed record OutboxMail(string Id, DateTimeOffset At, MailMessage Mail);
