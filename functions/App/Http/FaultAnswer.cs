using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.Pages.Actions;

namespace ServerlessMentoring.App.Http;

/// <summary>
/// What a fault of ours is answered with, whatever the function and the platform: 503 and a way to try again. It says nothing of the inside;
/// the trace id finds it in the log.
/// </summary>
public static class FaultAnswer
{
    /// <summary>The answer to a request that failed: a page for people, a problem for programs.</summary>
    public static IResult To(HttpRequest request)
    {
        // A browser says that it takes pages; a program that says nothing wants a problem.
        if (!Accepts.Html(request))
        {
            return new RetryLater(new PrivateResult(Problems.Of(
                StatusCodes.Status503ServiceUnavailable,
                "This went wrong on our side.",
                "Nothing is half done. Try again in a moment.",
                null,
                ("traceId", Activity.Current?.TraceId.ToString()))));
        }

        return new PageResult(new FailedPage
        {
            RetryUrl = request.Path + request.QueryString,
            Busy = true,
            Reference = Activity.Current?.TraceId.ToString(),
        });
    }
}
