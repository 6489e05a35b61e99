namespace ServerlessMentoring.LocalHost.Clock;

/// <summary>
/// What is due when: one entry per sleeping orchestration and per timer function, in order of time. On a real clock
/// one system timer stands for the earliest entry; on a virtual clock the walk asks.
/// </summary>
internal sealed class Alarms : IDisposable
{
    /// <summary>How the keys of timer functions begin.</summary>
    public const string TimerPrefix = "timer/";

    /// <summary>A longer sleep is cut up, because a machine may have slept or its clock been set meanwhile.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly SortedSet<(DateTime Due, string Key)> _order = new(ByDue.Instance);
    private readonly Dictionary<string, (DateTime Due, Action Ring)> _entries = new(StringComparer.Ordinal);
    private ITimer? _timer;
    private bool _started;
    private DateTime _armedFor = DateTime.MaxValue;

    public Alarms(TimeProvider time) => _time = time;

    /// <summary>The earliest entry; null when there is none.</summary>
    public DateTime? Next
    {
        get
        {
            lock (_gate)
            {
                return _order.Count == 0 ? null : _order.Min.Due;
            }
        }
    }

    /// <summary>The earliest entry that is not of a timer function; null when there is none.</summary>
    public DateTime? NextSleeper
    {
        get
        {
            lock (_gate)
            {
                foreach (var (due, key) in _order)
                {
                    if (!key.StartsWith(TimerPrefix, StringComparison.Ordinal))
                    {
                        return due;
                    }
                }

                return null;
            }
        }
    }

    /// <summary>Lets entries ring from now on: what is due already, at once; the rest by itself, or on a virtual clock by the walk.</summary>
    public void Start()
    {
        lock (_gate)
        {
            _started = true;
            if (_time is not VirtualClock)
            {
                _timer = _time.CreateTimer(_ => RingDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
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

            if (!_started || at > _time.GetUtcNow().UtcDateTime)
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
            var now = _time.GetUtcNow().UtcDateTime;
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

        var now = _time.GetUtcNow().UtcDateTime;
        var sleep = _order.Count == 0 ? LongestSleep : _order.Min.Due - now;
        sleep = sleep < TimeSpan.Zero ? TimeSpan.Zero : sleep > LongestSleep ? LongestSleep : sleep;
        _armedFor = now + sleep;

        // system timers count whole milliseconds and must not ring early
        _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling(sleep.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }

    private sealed class ByDue : IComparer<(DateTime Due, string Key)>
    {
        public static readonly ByDue Instance = new();

        public int Compare((DateTime Due, string Key) x, (DateTime Due, string Key) y) =>
            x.Due != y.Due ? x.Due.CompareTo(y.Due) : string.CompareOrdinal(x.Key, y.Key);
    }
}
