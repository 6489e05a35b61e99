using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Http;

/// <summary>An answer that says when to try again.</summary>
public sealed class RetryLater(IResult inner) : IResult
{
    /// <summary>What "in a moment" means, in seconds, as a header says it.</summary>
    public const string MomentText = "10";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.RetryAfter = MomentText;
        return inner.ExecuteAsync(httpContext);
    }
}
