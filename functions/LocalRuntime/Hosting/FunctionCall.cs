using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>What a function's parameters are filled from, in one call.</summary>
internal sealed class FunctionCall
{
    public required IServiceProvider Services { get; init; }

    public CancellationToken Cancellation { get; init; }

    public HttpContext? Http { get; init; }

    public TimerInfo? Timer { get; init; }

    public TaskOrchestrationContext? Orchestration { get; init; }

    /// <summary>Input of an activity or orchestrator, as JSON.</summary>
    public string? Input { get; init; }
}
