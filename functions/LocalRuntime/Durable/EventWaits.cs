namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>
/// Who waits for which event, and which events nobody has waited for yet. This repeats Durable Task's behaviour to
/// the letter, its losses included: waiters form a stack, and a cancelled waiter keeps its place in it, so that the
/// event which reaches it is gone.
/// </summary>
internal sealed class EventWaits
{
    private readonly Dictionary<string, Stack<Waiter>> _waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Queue<string?>> _buffered = new(StringComparer.OrdinalIgnoreCase);
    private List<Message>? _forwarded;

    /// <summary>Events for the next generation; null unless continued as new with events preserved.</summary>
    public IReadOnlyList<Message>? Forwarded => _forwarded;

    public Task<T> Wait<T>(string name, CancellationToken cancellation)
    {
        if (!_waiters.TryGetValue(name, out var stack))
        {
            _waiters[name] = stack = new Stack<Waiter>();
        }

        if (stack.TryPeek(out var top) && top is not Waiter<T>)
        {
            throw new ArgumentException($"The event '{name}' is already awaited with another type of payload than {typeof(T)}.", nameof(name));
        }

        var waiter = new Waiter<T>();
        stack.Push(waiter);
        if (_buffered.TryGetValue(name, out var events) && events.TryDequeue(out var payload))
        {
            Deliver(name, payload);
        }

        cancellation.Register(() => waiter.Source.TrySetCanceled(cancellation));
        return waiter.Source.Task;
    }

    public void Deliver(string name, string? payload)
    {
        if (_waiters.TryGetValue(name, out var stack) && stack.TryPop(out var waiter))
        {
            waiter.Take(payload);
        }
        else if (_forwarded is not null)
        {
            _forwarded.Add(new Message(MessageKind.Event, 0, name, payload));
        }
        else
        {
            if (!_buffered.TryGetValue(name, out var events))
            {
                _buffered[name] = events = new Queue<string?>();
            }

            events.Enqueue(payload);
        }
    }

    /// <summary>From here on, what nobody waits for goes to the next generation.</summary>
    public void ForwardUnprocessed()
    {
        _forwarded ??= [];
        foreach (var (name, events) in _buffered)
        {
            _forwarded.AddRange(events.Select(payload => new Message(MessageKind.Event, 0, name, payload)));
        }

        _buffered.Clear();
    }

    /// <summary>A later call that does not preserve them takes the earlier promise back.</summary>
    public void DropUnprocessed() => _forwarded = null;

    private abstract class Waiter
    {
        public abstract void Take(string? payload);
    }

    private sealed class Waiter<T> : Waiter
    {
        public TaskCompletionSource<T> Source { get; } = new();

        public override void Take(string? payload) =>
            Source.TrySetResult((T)JsonDataConverter.Default.Deserialize(payload, typeof(T))!);
    }
}
