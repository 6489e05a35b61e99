namespace ServerlessMentoring.Local.Mails;

/// <summary>A file that goes with a mail.</summary>
public sealed record OutboxAttachment(string Name, string ContentType, string Url);
