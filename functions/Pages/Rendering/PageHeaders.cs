namespace ServerlessMentoring.Pages.Rendering;

/// <summary>
/// The response headers that every page needs. The stylesheet stands in the document itself, allowed by its hash: one
/// round trip a page. The one script is a file of ours, which browsers keep; no style or script of anyone else runs.
/// </summary>
public static class PageHeaders
{
    /// <summary>Value of <c>Content-Security-Policy</c> for every page.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src {Stylesheet.Hashes}; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>Value of <c>Content-Security-Policy</c> for the page of one outbox mail, which frames that mail.</summary>
    public static string OutboxContentSecurityPolicy { get; } = ContentSecurityPolicy + "; frame-src 'self'";

    /// <summary>
    /// Value of <c>Content-Security-Policy</c> for a mail's own HTML shown in a frame: its inline styles count, its
    /// links open on a click, and nothing else of it runs.
    /// </summary>
    public static string MailPreviewContentSecurityPolicy { get; } =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; "
        + "sandbox allow-top-navigation-by-user-activation";

    /// <summary>Value of <c>Referrer-Policy</c>: links carry secrets, so no page tells where the reader came from.</summary>
    public const string ReferrerPolicy = "no-referrer";

    /// <summary>
    /// Value of <c>Referrer-Policy</c> for owners' pages with forms: without a referrer a browser sends <c>Origin: null</c>, and we could not tell
    /// our own form from a stranger's. Their addresses carry no secret.
    /// </summary>
    public const string OwnSiteReferrerPolicy = "same-origin";

    /// <summary>Value of <c>Cache-Control</c>: a page shows one person's matters at one moment.</summary>
    public const string CacheControl = "no-store";

    /// <summary>
    /// Value of <c>Cache-Control</c> for a form shown again with its faults: the reader's own browser may keep it, for its back button, and asks
    /// before it shows it in any other way. Without it going back there ends on the browser's question whether to send the form once more.
    /// </summary>
    public const string BackCacheControl = "private, no-cache";
}
