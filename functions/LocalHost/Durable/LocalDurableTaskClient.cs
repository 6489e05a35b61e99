using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using ServerlessMentoring.LocalHost.Hosting;
using PurgeResult = Microsoft.DurableTask.Client.PurgeResult;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>The client: every request is on disk before its task completes.</summary>
internal sealed class LocalDurableTaskClient(
    OrchestrationStore store,
    OrchestrationService service,
    StatusWaits waits,
    DurableMetrics metrics,
    WorkTracker tracker,
    LocalHostControl control,
    IOptions<DurableTaskWorkerOptions> options,
    TimeProvider time) : DurableTaskClient("local")
{
    private DataConverter Converter => options.Value.DataConverter;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        var instance = new OrchestrationInstance { InstanceId = options?.InstanceId ?? Guid.NewGuid().ToString("N"), ExecutionId = Guid.NewGuid().ToString("N") };
        var start = new ExecutionStartedEvent(-1, Converter.Serialize(input))
        {
            OrchestrationInstance = instance,
            Name = orchestratorName.Name,
            Version = options?.Version?.Version,
            ScheduledStartTime = options?.StartAt?.UtcDateTime,
            Tags = options is { Tags.Count: > 0 } ? new Dictionary<string, string>(options.Tags) : null,
        };
        await TellAsync(instance.InstanceId, () => store.StartAsync(start, Now(), options?.DedupeStatuses), service.Changed, cancellation);
        metrics.Count("start", 1);
        return instance.InstanceId;
    }

    public override Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var times = control.Pass(FaultPoint.RaiseEvent, instanceId, eventName) switch
        {
            InjectedFault.Drop => 0,
            InjectedFault.Duplicate => 2,
            _ => 1,
        };
        metrics.Count("event", times);
        var raised = new EventRaisedEvent(-1, Converter.Serialize(eventPayload)) { Name = eventName };
        return SendAsync(instanceId, Enumerable.Repeat<HistoryEvent>(raised, times).ToArray(), cancellation);
    }

    public override async Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        var output = Converter.Serialize(options?.Output);
        if (await store.TerminatePendingAsync(instanceId, output, Now()).WaitAsync(cancellation))
        {
            service.Changed(instanceId);
            return;
        }

        await SendAsync(instanceId, [new ExecutionTerminatedEvent(-1, output)], cancellation);
    }

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, [new ExecutionSuspendedEvent(-1, reason)], cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, [new ExecutionResumedEvent(-1, reason)], cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, getInputsAndOutputs, instance => instance.RuntimeStatus != OrchestrationRuntimeStatus.Pending, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, getInputsAndOutputs, instance => instance.IsCompleted, cancellation);

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Task.FromResult(store.Describe(instanceId, getInputsAndOutputs ? Converter : null));

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null)
    {
        var query = filter ?? new OrchestrationQuery();
        return new Listing(store, query, query.FetchInputsAndOutputs ? Converter : null);
    }

    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
        new(await store.PurgeAsync(instanceId, new PurgeInstancesFilter()).WaitAsync(cancellation), true);

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default) =>
        new(await store.PurgeAsync(null, filter).WaitAsync(cancellation), true);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    private DateTime Now() => time.GetUtcNow().UtcDateTime;

    private Task SendAsync(string id, HistoryEvent[] events, CancellationToken cancellation) =>
        TellAsync(id, () => store.SendAsync(id, events), service.MessageArrived, cancellation);

    /// <summary>The engine hears of a write even if the caller no longer waits for it.</summary>
    private Task TellAsync(string id, Func<Task> write, Action<string> tell, CancellationToken cancellation)
    {
        async Task Finish()
        {
            tracker.Enter();
            try
            {
                await write();
                tell(id);
            }
            finally
            {
                tracker.Exit();
            }
        }

        return Finish().WaitAsync(cancellation);
    }

    private async Task<OrchestrationMetadata> WaitAsync(
        string id, bool payloads, Func<OrchestrationMetadata, bool> reached, CancellationToken cancellation)
    {
        while (true)
        {
            var change = waits.Next(id);
            if (store.Describe(id, payloads ? Converter : null) is { } instance && reached(instance))
            {
                return instance;
            }

            await change.WaitAsync(cancellation);
        }
    }

    private sealed class Listing(OrchestrationStore store, OrchestrationQuery query, DataConverter? payloads) : AsyncPageable<OrchestrationMetadata>
    {
        public override IAsyncEnumerable<Page<OrchestrationMetadata>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
            Pages(continuationToken ?? query.ContinuationToken, Math.Max(1, pageSizeHint ?? query.PageSize));

        private async IAsyncEnumerable<Page<OrchestrationMetadata>> Pages(
            string? continuation, int size, [EnumeratorCancellation] CancellationToken cancellation = default)
        {
            do
            {
                cancellation.ThrowIfCancellationRequested();
                var page = await Task.Run(() => store.List(query, continuation, size, payloads), cancellation);
                yield return page;
                continuation = page.ContinuationToken;
            }
            while (continuation is not null);
        }
    }
}

/// <summary>Callers that wait for an instance's status to change.</summary>
internal sealed class StatusWaits
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);

    /// <summary>Completes at the next change. Take it before reading the status.</summary>
    public Task Next(string id) => _waiting.GetOrAdd(id, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Changed(string id)
    {
        if (_waiting.TryRemove(id, out var change))
        {
            change.SetResult();
        }
    }
}
