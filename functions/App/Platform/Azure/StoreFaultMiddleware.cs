using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Platform.Azure;

/// <summary>Answers for HTTP functions that threw because a store was busy; everything else stays the host's 500.</summary>
internal sealed class StoreFaultMiddleware(ILogger<StoreFaultMiddleware> logger) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (AnswerTo(context, exception) is { } answer)
        {
            logger.LogWarning(exception, "{Function} failed and is answered for", context.FunctionDefinition.Name);
            context.GetInvocationResult().Value = answer;
        }
    }

    private static IResult? AnswerTo(FunctionContext context, Exception exception) =>
        context.GetHttpContext() is { } http ? StoreFaults.AnswerTo(http.Request, exception) : null;
}
