using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace ServerlessMentoring.App.Hosting;

/// <summary>
/// Goes on with the host's trace where nobody listens to the worker's own spans, so that what a signal keeps of its request and what a failed
/// answer quotes are the operation id that Application Insights knows.
/// </summary>
internal sealed class TraceMiddleware : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        using var activity = Activity.Current is null && ActivityContext.TryParse(context.TraceContext.TraceParent, null, out _)
            ? new Activity(context.FunctionDefinition.Name).SetParentId(context.TraceContext.TraceParent).Start()
            : null;
        await next(context);
    }
}
