namespace ServerlessMentoring.Local.Mails;

/// <summary>Readies a mail's HTML for the frame in the outbox.</summary>
public static class MailPreview
{
    /// <summary>The mail with its links leading out of the frame, as a mail program would open them.</summary>
    /// <param name="html">HTML part of a mail, as <c>MailRenderer</c> made it.</param>
    /// <returns>The document to serve in the frame.</returns>
    public static string Of(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return html.Replace("<head>", "<head><base target=\"_top\">", StringComparison.Ordinal);
    }
}
