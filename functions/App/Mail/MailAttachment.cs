namespace ServerlessMentoring.App.Mail;

/// <summary>A file in a mail.</summary>
/// <param name="FileName">Its name, such as <c>invite.ics</c>.</param>
/// <param name="ContentType">Its media type with parameters.</param>
/// <param name="Content">Its text, sent as UTF-8.</param>
public sealed record MailAttachment(string FileName, string ContentType, string Content);
