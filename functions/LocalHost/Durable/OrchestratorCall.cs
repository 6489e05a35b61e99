using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>An orchestrator function as the engine calls it.</summary>
internal sealed class OrchestratorCall(
    OrchestratorFunction function, IServiceProvider services, DataConverter converter, ILoggerFactory loggers) : ITaskOrchestrator
{
    public Type InputType => function.InputType;

    public Type OutputType => typeof(object);

    public async Task<object?> RunAsync(TaskOrchestrationContext context, object? input)
    {
        if (!function.Method.NeedsInstance)
        {
            return await RunAsync(context, input, services);
        }

        await using var scope = services.CreateAsyncScope();
        return await RunAsync(context, input, scope.ServiceProvider);
    }

    private Task<object?> RunAsync(TaskOrchestrationContext engine, object? input, IServiceProvider scope)
    {
        var context = new FunctionOrchestrationContext(engine, converter, loggers);
        var run = function.Method.InvokeAsync(new FunctionCall { Services = scope, Orchestration = context, Input = input });
        return run.IsCompleted || context.IsUsed ? run : throw new InvalidOperationException(FunctionOrchestrationContext.LeftItsThread);
    }
}
