using ServerlessMentoring.LocalHost.Durable;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>For tests and simulations: waits until nothing is left to do, and lets the runtime "die".</summary>
public sealed class LocalHostControl
{
    private readonly LocalDatabase _database;
    private readonly WorkTracker _tracker;
    private readonly IFaults _faults;
    private readonly TaskCompletionSource _aborted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _dead;

    internal LocalHostControl(LocalDatabase database, WorkTracker tracker, IFaults faults, OrchestrationStore store) =>
        (_database, _tracker, _faults, HistoriesAreNew) = (database, tracker, faults, store.IsNew);

    /// <summary>Whether no orchestration of this folder has a history that can be gone on from: it is new, or was made before this engine.</summary>
    public bool HistoriesAreNew { get; }

    /// <summary>Completes when the runtime has been aborted.</summary>
    public Task Aborted => _aborted.Task;

    internal bool IsDead => Volatile.Read(ref _dead) != 0;

    /// <summary>Completes as soon as no turn, activity, timer function or write is running or ready.</summary>
    /// <exception cref="InvalidOperationException">The runtime was aborted.</exception>
    public async Task WaitUntilQuietAsync(CancellationToken cancellation = default)
    {
        var quiet = _tracker.WhenQuietAsync();
        if (!quiet.IsCompleted)
        {
            await Task.WhenAny(quiet, Aborted).WaitAsync(cancellation);
        }

        if (IsDead)
        {
            throw new InvalidOperationException("The runtime was aborted.");
        }
    }

    /// <summary>
    /// Ends the runtime as a power cut would: what is not committed never will be, and nothing in memory survives.
    /// Dispose the host and build another on the same data folder to recover.
    /// </summary>
    public void Abort()
    {
        if (Interlocked.Exchange(ref _dead, 1) == 0)
        {
            _database.Kill();
            _aborted.SetResult();
        }
    }

    /// <summary>Passes a point where a test may interfere.</summary>
    internal InjectedFault Pass(FaultPoint point, string instanceId, string name)
    {
        if (IsDead)
        {
            throw new SimulatedCrashException();
        }

        var fault = _faults.At(point, instanceId, name);
        if (fault == InjectedFault.Crash)
        {
            Abort();
            throw new SimulatedCrashException();
        }

        return fault;
    }
}

/// <summary>Counts work in progress. Whoever hands work on enters for it before leaving itself, so that zero means quiet.</summary>
internal sealed class WorkTracker
{
    private readonly Lock _gate = new();
    private int _busy;
    private TaskCompletionSource? _quiet;
    public void Enter() => Interlocked.Increment(ref _busy);

    public void Exit()
    {
        if (Interlocked.Decrement(ref _busy) > 0)
        {
            return;
        }

        TaskCompletionSource? waiting;
        lock (_gate)
        {
            waiting = _quiet;
            _quiet = null;
        }

        waiting?.SetResult();
    }

    public Task WhenQuietAsync()
    {
        lock (_gate)
        {
            if (Volatile.Read(ref _busy) == 0)
            {
                return Task.CompletedTask;
            }

            _quiet ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _quiet.Task;
        }
    }
}
