using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Http;

/// <summary>303: what was sent is done; see there. Reloading what is shown then sends nothing again.</summary>
/// <param name="address">One of our own addresses.</param>
public sealed class SeeOtherResult(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.Location = address;
        response.Headers.CacheControl = PageHeaders.CacheControl;
        return Task.CompletedTask;
    }
}
