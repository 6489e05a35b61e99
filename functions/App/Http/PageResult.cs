using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Http;

/// <summary>A page as an answer, with the status that goes with it and the headers that every page needs.</summary>
public sealed class PageResult(PageModel page) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // Rendered whole before the first byte is sent: a fault in a page is then still a fault, and not half a page.
        var request = httpContext.Request;
        var asked = page with { Query = request.QueryString.Value };
        var html = await httpContext.RequestServices.GetRequiredService<PageRenderer>().RenderAsync(asked, BrowserLanguage.Of(request));
        if (page.Language is null)
        {
            BrowserLanguage.Remember(httpContext);
        }

        var response = httpContext.Response;
        response.StatusCode = page.StatusCode;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = PageHeaders.ContentSecurityPolicy;
        response.Headers.CacheControl = page.CacheControl;
        response.Headers["Referrer-Policy"] = page.ReferrerPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        if (page.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryLater.MomentText;
        }

        if (!HttpMethods.IsHead(request.Method))
        {
            await response.WriteAsync(html, httpContext.RequestAborted);
        }
    }
}
