using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using NCrontab;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>An HTTP function found at start.</summary>
/// <param name="Name">The function.</param>
/// <param name="Method">Its method.</param>
/// <param name="Route">Route template without the prefix.</param>
/// <param name="Verbs">Methods that answer, upper case; empty means all.</param>
internal sealed record HttpFunction(string Name, FunctionMethod Method, string Route, IReadOnlyList<string> Verbs);

/// <summary>A timer function found at start.</summary>
/// <param name="Name">The function.</param>
/// <param name="Method">Its method.</param>
/// <param name="Schedule">When it runs, UTC.</param>
/// <param name="Monitored">Whether its last run is remembered.</param>
/// <param name="RunOnStartup">Whether it runs at every start too.</param>
internal sealed record TimerFunction(string Name, FunctionMethod Method, CrontabSchedule Schedule, bool Monitored, bool RunOnStartup);

/// <summary>An orchestrator found at start.</summary>
internal sealed record OrchestratorFunction(string Name, FunctionMethod Method, Type InputType);

/// <summary>An activity found at start.</summary>
internal sealed record ActivityFunction(string Name, FunctionMethod Method, Type InputType);

/// <summary>What a function's parameters are filled from, in one call.</summary>
internal sealed class FunctionCall
{
    public required IServiceProvider Services { get; init; }

    public CancellationToken Cancellation { get; init; }

    public HttpContext? Http { get; init; }

    public TimerInfo? Timer { get; init; }

    public TaskOrchestrationContext? Orchestration { get; init; }

    /// <summary>Input of an activity or orchestrator.</summary>
    public object? Input { get; init; }
}

/// <summary>A part of the path is not of the type that the function takes.</summary>
internal sealed class RoutePartException(string part, Type type, Exception inner)
    : Exception($"'{part}' is not a valid {type.Name}.", inner)
{
    public string Part { get; } = part;

    public string Rule { get; } = $"must be a valid {type.Name}";
}
