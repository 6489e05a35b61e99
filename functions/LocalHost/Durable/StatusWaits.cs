namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>Callers that wait for an instance's status to change.</summary>
internal sealed class StatusWaits
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);

    /// <summary>Completes at the next change. Take it before reading the status.</summary>
    public Task Next(string id)
    {
        lock (_gate)
        {
            if (!_waiting.TryGetValue(id, out var change))
            {
                _waiting[id] = change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            return change.Task;
        }
    }

    public void Changed(string id)
    {
        TaskCompletionSource? change;
        lock (_gate)
        {
            _waiting.Remove(id, out change);
        }

        change?.SetResult();
    }
}
