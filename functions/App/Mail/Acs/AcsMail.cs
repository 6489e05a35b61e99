namespace ServerlessMentoring.App.Mail.Acs;

/// <summary>A mail as Azure Communication Services take it.</summary>
internal sealed record AcsMail(
    string From, string To, string Subject, string Text, string Html, IReadOnlyDictionary<string, string> Headers, IReadOnlyList<AcsFile> Files)
{
    /// <summary>Tracking would rewrite the links, which are their holder's alone.</summary>
    public bool TrackingDisabled { get; } = true;

    /// <exception cref="MailRefusedException">The recipient's address is none. The client would say so with the address.</exception>
    public static AcsMail Of(MailMessage mail, string from) => new(
        from,
        Recipient.Of(mail).Address,
        mail.Subject,
        mail.Text,
        mail.Html,
        mail.Headers,
        [.. mail.Attachments.Select(file => new AcsFile(file.FileName, file.ContentType, BinaryData.FromString(file.Content)))]);
}

/// <summary>A file in such a mail.</summary>
internal sealed record AcsFile(string Name, string ContentType, BinaryData Content);
