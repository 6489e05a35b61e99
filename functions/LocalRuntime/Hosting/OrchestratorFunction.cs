namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>An orchestrator found at start.</summary>
internal sealed record OrchestratorFunction(string Name, FunctionMethod Method)
{
    public override string ToString() => Method.Display;

    public Task<object?> Invoke(TaskOrchestrationContext context, string? input, IServiceProvider services) =>
        Method.InvokeAsync(new FunctionCall { Services = services, Orchestration = context, Input = input });
}
