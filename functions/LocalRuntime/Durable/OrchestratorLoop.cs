namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>
/// Keeps an orchestrator's code on one thread: what it awaits goes on here, in order. Nothing that completes
/// elsewhere, such as a socket or a delay, can drive it.
/// </summary>
internal sealed class OrchestratorLoop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posted = new();
    private int _thread;

    /// <summary>Whether the caller runs inside <see cref="Run"/>.</summary>
    public bool IsHere => _thread == Environment.CurrentManagedThreadId;

    public void Run(Action turn)
    {
        var outer = Current;
        _thread = Environment.CurrentManagedThreadId;
        SetSynchronizationContext(this);
        try
        {
            turn();
        }
        finally
        {
            SetSynchronizationContext(outer);
            _thread = 0;
        }
    }

    /// <summary>Runs what was posted, and what that posts.</summary>
    public void Drain()
    {
        while (_posted.TryDequeue(out var next))
        {
            next.Callback(next.State);
        }
    }

    /// <summary>A continuation from another thread belongs to something that is not durable: it is left out, and the orchestrator stays where it was.</summary>
    public override void Post(SendOrPostCallback d, object? state)
    {
        if (IsHere)
        {
            _posted.Enqueue((d, state));
        }
    }

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("An orchestrator cannot block on its own thread.");

    public override SynchronizationContext CreateCopy() => this;
}
