using DurableTask.Core.Exceptions;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>
/// Answers as the Functions host does where it differs from the local runtime: a second start of an id that still runs is refused, and on
/// Azure Storage so is an event to an instance that is unknown or finished.
/// </summary>
internal sealed class FunctionsHostScheduler(DurableTaskClient inner) : RelayingScheduler(inner)
{
    /// <summary>While true, nobody has heard of an instance yet: another call started it a moment ago.</summary>
    public bool IsBehind { get; set; }

    /// <summary>Starts that were refused.</summary>
    public int Refused { get; private set; }

    public override async Task<OrchestrationMetadata?> GetInstanceAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        IsBehind ? null : await base.GetInstanceAsync(instanceId, getInputsAndOutputs, cancellation);

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        if (await Inner.GetInstanceAsync(options!.InstanceId!, false, cancellation) is { IsCompleted: false } running)
        {
            Refused++;
            throw new OrchestrationAlreadyExistsException($"An Orchestration instance with the ID {running.InstanceId} already exists.");
        }

        return await base.ScheduleNewOrchestrationInstanceAsync(orchestratorName, input, options, cancellation);
    }

    public override async Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        if (await Inner.GetInstanceAsync(instanceId, false, cancellation) is null or { IsCompleted: true })
        {
            throw new InvalidOperationException($"""Status(StatusCode="NotFound", Detail="No instance with ID '{instanceId}' is running.")""");
        }

        await base.RaiseEventAsync(instanceId, eventName, eventPayload, cancellation);
    }
}
