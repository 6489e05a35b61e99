namespace ServerlessMentoring.Local.Mails;

/// <summary>A file that goes with a mail.</summary>
/// <param name="Name">File name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Url">Link that downloads it.</param>
public sealed record OutboxAttachment(string Name, string ContentType, string Url);
