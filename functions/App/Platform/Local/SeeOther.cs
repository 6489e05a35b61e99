using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Platform.Local;

/// <summary>After a post: show that page, so that going back or reloading posts nothing again.</summary>
internal sealed class SeeOther(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
