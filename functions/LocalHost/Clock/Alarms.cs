namespace ServerlessMentoring.LocalHost.Clock;

/// <summary>
/// What is due when: one entry per sleeping orchestration and per timer function, in order of time. On a real clock
/// one system timer stands for the earliest entry; on a virtual clock the walk asks.
/// </summary>
internal sealed class Alarms(TimeProvider time) : IDisposable
{
    /// <summary>How the keys of timer functions begin.</summary>
    public const string TimerPrefix = "timer/";

    /// <summary>A longer sleep is cut up, because a machine may have slept or its clock been set meanwhile.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly SortedSet<(DateTime Due, string Key)> _order = new(Comparer<(DateTime Due, string Key)>.Create(
        (x, y) => x.Due != y.Due ? x.Due.CompareTo(y.Due) : string.CompareOrdinal(x.Key, y.Key)));
    private readonly Dictionary<string, (DateTime Due, Action Ring)> _entries = new(StringComparer.Ordinal);
    private ITimer? _timer;
    private bool _started;
    private DateTime _armedFor = DateTime.MaxValue;

    /// <summary>When the earliest entry is due, or the earliest of an orchestration; null when there is none.</summary>
    public DateTime? Next(bool ofOrchestrations = false)
    {
        lock (_gate)
        {
            return _order
                .Where(entry => !ofOrchestrations || !entry.Key.StartsWith(TimerPrefix, StringComparison.Ordinal))
                .Select(entry => (DateTime?)entry.Due)
                .FirstOrDefault();
        }
    }

    /// <summary>Lets entries ring from now on: what is due already, at once; the rest by itself, or on a virtual clock by the walk.</summary>
    public void Start()
    {
        lock (_gate)
        {
            _started = true;
            if (time is not VirtualClock)
            {
                _timer = time.CreateTimer(_ => RingDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
        }

        RingDue();
    }

    /// <summary>Sets, moves or, with null, removes an entry. It rings once; one that is due already, before this returns.</summary>
    public void Set(string key, DateTime? due, Action ring)
    {
        lock (_gate)
        {
            if (_entries.Remove(key, out var old))
            {
                _order.Remove((old.Due, key));
            }

            if (due is not { } at)
            {
                return;
            }

            if (!_started || at > time.GetUtcNow().UtcDateTime)
            {
                _entries.Add(key, (at, ring));
                _order.Add((at, key));
                if (at < _armedFor)
                {
                    Arm();
                }

                return;
            }
        }

        ring();
    }

    /// <summary>Rings everything that is due by now.</summary>
    public void RingDue()
    {
        var due = new List<Action>();
        lock (_gate)
        {
            var now = time.GetUtcNow().UtcDateTime;
            while (_started && _order.Count > 0 && _order.Min is var first && first.Due <= now)
            {
                _order.Remove(first);
                _entries.Remove(first.Key, out var entry);
                due.Add(entry.Ring);
            }

            Arm();
        }

        foreach (var ring in due)
        {
            ring();
        }
    }

    /// <summary>From here on nothing rings.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _started = false;
            _timer?.Dispose();
            _timer = null;
        }
    }

    private void Arm()
    {
        if (_timer is null)
        {
            return;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var sleep = _order.Count == 0 ? LongestSleep : _order.Min.Due - now;
        sleep = sleep < TimeSpan.Zero ? TimeSpan.Zero : sleep > LongestSleep ? LongestSleep : sleep;
        _armedFor = now + sleep;

        // system timers count whole milliseconds and must not ring early
        _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(sleep.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }
}
