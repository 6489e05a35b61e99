using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.Pages.Actions;

namespace ServerlessMentoring.App.Http;

/// <summary>
/// What a fault of ours is answered with, whatever the function and the platform: 503 and a way to try again. It says nothing of the inside;
/// the trace id finds it in the log.
/// </summary>
public sealed class FaultAnswers(FaultMetrics metrics)
{
    /// <summary>The answer to a request that failed: a page for people, a problem for programs.</summary>
    public IResult To(HttpRequest request)
    {
        metrics.Failed();
        var traceId = Activity.Current?.TraceId.ToString();

        // A browser says that it takes pages; a program that says nothing wants a problem.
        return Accepts.Html(request)
            ? new PageResult(new FailedPage { RetryUrl = request.Path + request.QueryString, Busy = true, Reference = traceId })
            : new RetryLater(new PrivateResult(Problems.Of(
                StatusCodes.Status503ServiceUnavailable,
                "This went wrong on our side.",
                "Nothing is half done. Try again in a moment.",
                null,
                ("traceId", traceId))));
    }
}
