using ServerlessMentoring.LocalHost.Hosting;
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
    internal VirtualClock(LocalDatabase database, DateTimeOffset start) => (_database, _ticks) = (database, start.UtcTicks);

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>Moves the clock. The write goes ahead of whatever is written because of the new time.</summary>
    internal Task SetAsync(DateTime now)
    {
        Volatile.Write(ref _ticks, now.Ticks);
        return _database.WriteAsync(session => ClockKeeper.Save(session, now));
    }
}

/// <summary>
/// Decides which clock a data folder runs on. A folder keeps the kind that it was made with: real data on a virtual
/// clock would send next week's mail today, and back on the real one it would wait for weeks.
/// </summary>
internal static class ClockKeeper
{
    private const string Real = "real";

    public static TimeProvider Open(LocalDatabase database, IOptions<LocalHostOptions> options)
    {
        database.EnsureSchema("clock", "CREATE TABLE clock(id INTEGER PRIMARY KEY CHECK(id=1), now TEXT NOT NULL)");
        var wanted = options.Value.VirtualClock;
        var stored = database.Read(session => session.First("SELECT now FROM clock", row => row.GetString(0)));
        if (stored is null)
        {
            var start = options.Value.VirtualStart ?? TimeProvider.System.GetUtcNow();
            database.WriteAsync(session => Save(session, wanted ? start.UtcDateTime : null)).GetAwaiter().GetResult();
            return wanted ? new VirtualClock(database, start) : TimeProvider.System;
        }

        if (wanted == (stored == Real))
        {
            throw new LocalHostException(wanted
                ? $"The data folder of {database.Path} runs on the real clock; a virtual clock would carry out what is not due yet. Choose another data folder for --virtual-clock."
                : $"The data folder of {database.Path} runs on a virtual clock. Start with --virtual-clock, or choose another data folder.");
        }

        return wanted
            ? new VirtualClock(database, new DateTimeOffset(long.Parse(stored, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero))
            : TimeProvider.System;
    }

    /// <param name="session">The writer.</param>
    /// <param name="now">Where the virtual clock stands; null for the real one.</param>
    public static void Save(LocalSession session, DateTime? now) => session.Execute(
        "INSERT INTO clock VALUES(1,?1) ON CONFLICT(id) DO UPDATE SET now=?1",
        now?.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Real);
}
