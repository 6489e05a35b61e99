using DurableTask.Core;
using Microsoft.DurableTask;
using ServerlessMentoring.LocalHost.Hosting;
using ContinueAsNewOptions = Microsoft.DurableTask.ContinueAsNewOptions;

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

/// <summary>
/// What an orchestrator function gets. Two things are as on Functions and not as in the engine alone: the input can be read as any type that it
/// fits, and code that has left its thread is told so, where the engine would go astray and wait for ever.
/// </summary>
internal sealed class FunctionOrchestrationContext(TaskOrchestrationContext engine, DataConverter converter, ILoggerFactory loggers) : TaskOrchestrationContext
{
    public const string LeftItsThread = "The orchestrator left its thread: it may only await what its context gives, and no Task.Run, Task.Delay or I/O.";

    /// <summary>Whether the code has asked for anything yet.</summary>
    public bool IsUsed { get; private set; }

    public override TaskName Name => engine.Name;
    public override string InstanceId => engine.InstanceId;
    public override ParentOrchestrationInstance? Parent => engine.Parent;
    public override DateTime CurrentUtcDateTime => engine.CurrentUtcDateTime;
    public override bool IsReplaying => engine.IsReplaying;
    public override string Version => engine.Version;
    public override IReadOnlyDictionary<string, object?> Properties => engine.Properties;
    protected override ILoggerFactory LoggerFactory => loggers;

    private TaskOrchestrationContext Engine
    {
        get
        {
            IsUsed = true;
            return OrchestrationContext.IsOrchestratorThread ? engine : throw new InvalidOperationException(LeftItsThread);
        }
    }

    public override T? GetInput<T>()
        where T : default => engine.GetInput<object>() switch
        {
            T input => input,
            null => default,
            var other => converter.Deserialize<T>(converter.Serialize(other)),
        };

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null) =>
        Engine.CallActivityAsync<TResult>(name, input, options);

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        Engine.CallSubOrchestratorAsync<TResult>(orchestratorName, input, options);

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken) => Engine.CreateTimer(fireAt, cancellationToken);

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default) =>
        Engine.WaitForExternalEvent<T>(eventName, cancellationToken);

    public override void SendEvent(string instanceId, string eventName, object payload) => Engine.SendEvent(instanceId, eventName, payload);
    public override void SetCustomStatus(object? customStatus) => Engine.SetCustomStatus(customStatus);

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
        Engine.ContinueAsNew(newInput, preserveUnprocessedEvents);

    public override void ContinueAsNew(ContinueAsNewOptions options) => Engine.ContinueAsNew(options);
    public override Guid NewGuid() => Engine.NewGuid();
}
