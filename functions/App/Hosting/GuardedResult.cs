using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Hosting;

/// <summary>An answer that may still fail while it is written, such as a page that is only then rendered: its fault is answered like any other.</summary>
internal sealed class GuardedResult(IResult inner, FaultAnswers faults, ILogger logger) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        try
        {
            await inner.ExecuteAsync(httpContext);
        }
        catch (Exception exception) when (httpContext.RequestAborted.IsCancellationRequested)
        {
            logger.LogInformation("{Result}: its reader hung up ({Fault})", inner.GetType().Name, exception.GetType().Name);
        }
        catch (Exception exception) when (!httpContext.Response.HasStarted)
        {
            logger.LogError(exception, "{Result} could not be written", inner.GetType().Name);
            httpContext.Response.Clear();
            await faults.To(httpContext.Request).ExecuteAsync(httpContext);
        }
    }
}
