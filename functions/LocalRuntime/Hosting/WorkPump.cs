namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>Handles items at once, up to a limit; the rest wait in line. Idle, it costs nothing.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="most">Items handled at a time.</param>
/// <param name="handle">Handles one; it must not throw.</param>
internal sealed class WorkPump<T>(int most, Func<T, Task> handle)
{
    private readonly Lock _gate = new();
    private readonly Queue<T> _line = new();
    private int _running;

    public void Add(T item)
    {
        lock (_gate)
        {
            if (_running >= most)
            {
                _line.Enqueue(item);
                return;
            }

            _running++;
        }

        _ = Task.Run(() => RunAsync(item));
    }

    private async Task RunAsync(T first)
    {
        for (T? item = first; item is not null; item = Next())
        {
            await handle(item);
        }
    }

    private T? Next()
    {
        lock (_gate)
        {
            if (_line.TryDequeue(out var item))
            {
                return item;
            }

            _running--;
            return default;
        }
    }
}
