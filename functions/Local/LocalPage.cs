using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.Local;

/// <summary>A page of this machine as an answer.</summary>
internal sealed class LocalPage(PageModel page) : IResult
{
    private static readonly PageRenderer Renderer = new();

    private static readonly string Policy = PageHeaders.ContentSecurityPolicyWith(typeof(LocalPage).Assembly);

    /// <summary>Whether the page frames a mail.</summary>
    public bool Frames { get; init; }

    /// <summary>Whether the browser should ask again in a second.</summary>
    public bool IsPassing { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var html = await Renderer.RenderAsync(page, BrowserLanguage.Of(httpContext.Request));
        var response = httpContext.Response;
        response.StatusCode = page.StatusCode;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = Frames ? Policy + "; frame-src 'self'" : Policy;
        response.Headers.CacheControl = PageHeaders.CacheControl;
        response.Headers.XContentTypeOptions = "nosniff";

        // Under no-referrer a browser hides the origin of a form, and without it posts are refused here.
        response.Headers["Referrer-Policy"] = "same-origin";
        if (IsPassing)
        {
            response.Headers["Refresh"] = "1";
        }

        await response.WriteAsync(html, httpContext.RequestAborted);
    }
}
