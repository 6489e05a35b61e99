using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.Telemetry;

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

/// <summary>Requests that we could not answer.</summary>
public sealed class FaultMetrics
{
    private readonly Counter<long> _failed;

    public FaultMetrics(IMeterFactory meters) =>
        _failed = meters.Create(MentoringTelemetry.Name).CreateCounter<long>(
            "mentoring.requests.failed", "{request}", "Requests of people, owners and HR systems that were answered with 5xx.");

    /// <summary>A request was answered with 5xx.</summary>
    public void Failed() => _failed.Add(1);
}

/// <summary>Any answer that is private, or at an address that is itself a secret: nobody keeps it, and nobody learns where the reader came from.</summary>
public sealed class PrivateResult(IResult inner) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.CacheControl = PageHeaders.CacheControl;
        headers["Referrer-Policy"] = PageHeaders.ReferrerPolicy;
        headers.XContentTypeOptions = "nosniff";
        return inner.ExecuteAsync(httpContext);
    }
}
