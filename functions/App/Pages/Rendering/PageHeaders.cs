using System.Reflection;

namespace ServerlessMentoring.App.Pages.Rendering;

/// <summary>
/// The response headers that every page needs. The stylesheet stands in the document itself, allowed by its hash: one
/// round trip a page. The one script is a file of ours, which browsers keep; no style or script of anyone else runs.
/// </summary>
public static class PageHeaders
{
    /// <summary>Value of <c>Content-Security-Policy</c> for every page.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src {Stylesheet.Hashes}; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>The same where views of another assembly bring styles of their own.</summary>
    public static string ContentSecurityPolicyWith(Assembly guest) =>
        ContentSecurityPolicy.Replace(Stylesheet.Hashes, $"{Stylesheet.Hashes} {Stylesheet.HashesOf(guest)}", StringComparison.Ordinal);

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
