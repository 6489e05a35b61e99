namespace ServerlessMentoring.Local;

/// <summary>Where the pages are that exist on this machine only.</summary>
internal static class LocalPaths
{
    public const string Home = "/";

    public const string Outbox = "/local/outbox";

    public const string OutboxJson = "/local/outbox.json";

    /// <summary>Where the buttons of the tour post to.</summary>
    public const string Advance = "/local/tour/advance";

    /// <summary>Every page and mail with sample data.</summary>
    public const string Gallery = "/local/gallery";

    public static string Mail(string id) => $"{Outbox}/{id}";

    /// <summary>The HTML part of a mail, for the frame on its page.</summary>
    public static string MailHtml(string id) => $"{Outbox}/{id}/html";

    /// <summary>A file of a mail, by its place in the list.</summary>
    public static string Attachment(string id, int number) => $"{Outbox}/{id}/attachments/{number}";

    /// <summary>A page of the gallery.</summary>
    public static string GalleryPage(string name) => $"{Gallery}/pages/{name}";

    /// <summary>A mail of the gallery.</summary>
    public static string GalleryMail(string name) => $"{Gallery}/mails/{name}";

    /// <summary>The HTML part of a mail of the gallery, for the frame on its page.</summary>
    public static string GalleryMailHtml(string name) => $"{Gallery}/mails/{name}/html";
}
