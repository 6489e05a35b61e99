using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Pages.Rendering;

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
