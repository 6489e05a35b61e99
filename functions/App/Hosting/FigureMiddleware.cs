using Microsoft.Azure.Functions.Worker.Middleware;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Hosting;

/// <summary>
/// Writes the figures that a call moved to the log before the call ends: the host takes log lines from running calls and drops all others,
/// those of a background thread among them, and an instance that has no more calls may go at any time.
/// </summary>
internal sealed class FigureMiddleware(MetricLines lines) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        finally
        {
            lines.Write();
        }
    }
}
