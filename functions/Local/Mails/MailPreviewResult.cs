using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.Local.Mails;

/// <summary>The HTML part of a mail, for a frame.</summary>
/// <param name="html">The part as it is sent.</param>
internal sealed class MailPreviewResult(string html) : IResult
{
    /// <summary>The mail's inline styles count, its links open on a click, and nothing else of it runs.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; "
        + "sandbox allow-top-navigation-by-user-activation";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = PageHeaders.ReferrerPolicy;
        return TypedResults.Content(MailPreview.Of(html), "text/html; charset=utf-8").ExecuteAsync(httpContext);
    }
}

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
