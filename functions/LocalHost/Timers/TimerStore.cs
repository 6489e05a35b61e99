using Microsoft.Azure.Functions.Worker;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.LocalHost.Timers;

/// <summary>Remembers when each timer function ran last, so that a run missed while the process was down is made up for.</summary>
internal sealed class TimerStore
{
    private readonly LocalDatabase _database;

    public TimerStore(LocalDatabase database)
    {
        _database = database;
        database.EnsureSchema(
            "timers",
            "CREATE TABLE timer(name TEXT PRIMARY KEY, last INTEGER NOT NULL, next INTEGER NOT NULL, updated INTEGER NOT NULL) WITHOUT ROWID");
    }

    public ScheduleStatus? Read(string name) => _database.Read(session => session.First(
        "SELECT last, next, updated FROM timer WHERE name=?1",
        row => new ScheduleStatus { Last = Time(row.GetInt64(0)), Next = Time(row.GetInt64(1)), LastUpdated = Time(row.GetInt64(2)) },
        name));

    public Task SaveAsync(string name, ScheduleStatus status) => _database.WriteAsync(session => session.Execute(
        "INSERT INTO timer VALUES(?1, ?2, ?3, ?4) ON CONFLICT(name) DO UPDATE SET last=?2, next=?3, updated=?4",
        name, status.Last.Ticks, status.Next.Ticks, status.LastUpdated.Ticks));

    private static DateTime Time(long ticks) => new(ticks, DateTimeKind.Utc);
}
