using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Hosting;

/// <summary>Answers for HTTP functions that threw, before the host makes an empty 500 of it.</summary>
internal sealed class FaultMiddleware(FaultAnswers faults, ILogger<FaultMiddleware> logger) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        try
        {
            await next(context);
            if (context.GetHttpContext() is not null && context.GetInvocationResult() is { Value: IResult answer } result)
            {
                result.Value = new GuardedResult(answer, faults, logger);
            }
        }
        catch (Exception exception) when (context.GetHttpContext() is { RequestAborted.IsCancellationRequested: true })
        {
            // Nobody is left to answer, and nothing of ours is wrong.
            logger.LogInformation("{Function}: its caller hung up ({Fault})", context.FunctionDefinition.Name, exception.GetType().Name);
            context.GetInvocationResult().Value = Results.Empty;
        }
        catch (Exception exception) when (context.GetHttpContext() is not null)
        {
            // The path stays out of the log: it may hold a token.
            logger.LogError(exception, "{Function} failed", context.FunctionDefinition.Name);
            context.GetInvocationResult().Value = AnswerTo(context.GetHttpContext()!.Request, exception);
        }
    }

    private IResult AnswerTo(HttpRequest request, Exception exception) => exception is BadHttpRequestException bad
        ? Results.Problem(statusCode: bad.StatusCode)
        : faults.To(request);
}
