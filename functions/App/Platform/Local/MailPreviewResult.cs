using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Pages.Local;
using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.App.Platform.Local;

/// <summary>The HTML part of a mail, for a frame.</summary>
/// <param name="html">The part as it is sent.</param>
internal sealed class MailPreviewResult(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ContentSecurityPolicy = PageHeaders.MailPreviewContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = PageHeaders.ReferrerPolicy;
        return TypedResults.Content(MailPreview.Of(html), "text/html; charset=utf-8").ExecuteAsync(httpContext);
    }
}
