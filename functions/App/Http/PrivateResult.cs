using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.App.Http;

/// <summary>Any answer that is private, or at an address that is itself a secret: nobody keeps it, and nobody learns where the reader came from.</summary>
public sealed class PrivateResult(IResult inner) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.CacheControl = PageHeaders.CacheControl;
        headers["Referrer-Policy"] = PageHeaders.ReferrerPolicy;
        headers.XContentTypeOptions = "nosniff";
        return inner.ExecuteAsync(httpContext);
    }
}
