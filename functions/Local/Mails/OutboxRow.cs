namespace ServerlessMentoring.Local.Mails;

/// <summary>One mail in the outbox's list.</summary>
/// <param name="At">When it was sent (UTC).</param>
/// <param name="To">To whom.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Kind">Its kind, as in the JSON outbox.</param>
/// <param name="Url">Link to the mail.</param>
public sealed record OutboxRow(DateTimeOffset At, string To, string Subject, string Kind, string Url);
