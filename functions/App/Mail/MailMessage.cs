namespace ServerlessMentoring.App.Mail;

/// <summary>A mail, ready to send.</summary>
/// <param name="To">The recipient's address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Kind">Which of our mails it is: <c>proposal</c>, <c>checkInDue</c>.</param>
/// <param name="Text">The plain-text part.</param>
/// <param name="Html">The HTML part.</param>
/// <param name="Links">The links it carries, in order, for those who follow a mail by program.</param>
public sealed record MailMessage(string To, string Subject, string Kind, string Text, string Html, IReadOnlyList<string> Links)
{
    /// <summary>Headers beside the usual ones.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Files, such as a calendar invitation.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];
}

/// <summary>A file in a mail.</summary>
/// <param name="FileName">Its name, such as <c>invite.ics</c>.</param>
/// <param name="ContentType">Its media type with parameters.</param>
/// <param name="Content">Its text, sent as UTF-8.</param>
public sealed record MailAttachment(string FileName, string ContentType, string Content);
