using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.LocalHost.Clock;

/// <summary>
/// A calendar that stands still until it is advanced, and remembers where it stood over restarts. Stopwatches and
/// the timeouts of sockets keep running in real time.
/// </summary>
public sealed class VirtualClock : TimeProvider
{
    private readonly LocalDatabase _database;
    private long _ticks;

    internal VirtualClock(LocalDatabase database, DateTimeOffset start)
    {
        _database = database;
        _ticks = start.UtcTicks;
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>Moves the clock. The write goes ahead of whatever is written because of the new time.</summary>
    internal Task SetAsync(DateTime now)
    {
        Volatile.Write(ref _ticks, now.Ticks);
        return _database.WriteAsync(session => ClockKeeper.Save(session, now));
    }
}
