using System.Runtime.CompilerServices;
using ServerlessMentoring.LocalRuntime.Hosting;

namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>The client: every request is on disk before its task completes.</summary>
internal sealed class LocalDurableTaskClient(
    InstanceStore store,
    DurableEngine engine,
    FunctionTable functions,
    StatusWaits waits,
    DurableMetrics metrics,
    WorkTracker tracker,
    LocalRuntimeControl control,
    TimeProvider time) : DurableTaskClient("local")
{
    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        if (functions.Orchestrator(orchestratorName.Name ?? "") is not { } orchestrator)
        {
            throw new ArgumentException($"There is no orchestrator named '{orchestratorName}'.", nameof(orchestratorName));
        }

        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        var payload = JsonDataConverter.Default.Serialize(input);
        await TellAsync(
            id, () => store.StartAsync(orchestrator.Name, id, payload, Now(), options?.StartAt?.UtcDateTime, options?.DedupeStatuses), engine.Changed, cancellation);
        metrics.Started();
        return id;
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var times = control.Pass(FaultPoint.RaiseEvent, instanceId, eventName) switch
        {
            Fault.Drop => 0,
            Fault.Duplicate => 2,
            _ => 1,
        };
        var payload = JsonDataConverter.Default.Serialize(eventPayload);
        metrics.Raised(times);
        return TellAsync(instanceId, () => store.AddEventAsync(instanceId, eventName, payload, times), engine.MessageArrived, cancellation);
    }

    public override Task TerminateInstanceAsync(string instanceId, object? output = null, CancellationToken cancellation = default) =>
        TellAsync(instanceId, () => store.TerminateAsync(instanceId, JsonDataConverter.Default.Serialize(output), Now()), engine.Changed, cancellation);

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        TellAsync(instanceId, () => store.SuspendAsync(instanceId, true, Now()), engine.Changed, cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        TellAsync(instanceId, () => store.SuspendAsync(instanceId, false, Now()), engine.Changed, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, getInputsAndOutputs, instance => instance.RuntimeStatus != OrchestrationRuntimeStatus.Pending, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, getInputsAndOutputs, instance => instance.IsCompleted, cancellation);

    public override Task<OrchestrationMetadata?> GetInstanceAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Task.FromResult(store.Describe(instanceId, getInputsAndOutputs));

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
        new Listing(store, filter ?? new OrchestrationQuery());

    public override async Task<PurgeResult> PurgeInstanceAsync(string instanceId, CancellationToken cancellation = default) =>
        new(await store.PurgeAsync(instanceId, new PurgeInstancesFilter()).WaitAsync(cancellation), true);

    public override async Task<PurgeResult> PurgeAllInstancesAsync(PurgeInstancesFilter filter, CancellationToken cancellation = default) =>
        new(await store.PurgeAsync(null, filter).WaitAsync(cancellation), true);

    private DateTime Now() => time.GetUtcNow().UtcDateTime;

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
            if (store.Describe(id, payloads) is { } instance && reached(instance))
            {
                return instance;
            }

            await change.WaitAsync(cancellation);
        }
    }

    private sealed class Listing(InstanceStore store, OrchestrationQuery query) : AsyncPageable<OrchestrationMetadata>
    {
        public override IAsyncEnumerable<Page<OrchestrationMetadata>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
            Pages(continuationToken ?? query.ContinuationToken, Math.Max(1, pageSizeHint ?? query.PageSize));

        private async IAsyncEnumerable<Page<OrchestrationMetadata>> Pages(
            string? continuation, int size, [EnumeratorCancellation] CancellationToken cancellation = default)
        {
            do
            {
                cancellation.ThrowIfCancellationRequested();
                var page = await Task.Run(() => store.List(query, continuation, size), cancellation);
                yield return page;
                continuation = page.ContinuationToken;
            }
            while (continuation is not null);
        }
    }
}
