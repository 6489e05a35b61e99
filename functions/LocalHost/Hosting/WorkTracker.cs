namespace ServerlessMentoring.LocalHost.Hosting;

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
