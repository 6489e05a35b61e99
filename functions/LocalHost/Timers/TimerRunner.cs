using Microsoft.Azure.Functions.Worker;
using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.LocalHost.Timers;

/// <summary>
/// Runs timer functions on their schedules, each one at a time. An occurrence counts as done when the function has
/// returned or thrown; one that a stopped process missed is made up for once, marked as past due.
/// </summary>
internal sealed class TimerRunner(
    FunctionTable functions,
    Alarms alarms,
    TimerStore store,
    TimeProvider time,
    WorkTracker tracker,
    LocalHostControl control,
    IServiceProvider services,
    ILogger<TimerRunner> log) : IDisposable
{
    private readonly CancellationTokenSource _lifetime = new();

    public async Task StartAsync()
    {
        foreach (var timer in functions.Timers)
        {
            var now = Now();
            var status = timer.Monitored ? store.Read(timer.Name) : null;
            if (status is null)
            {
                status = new ScheduleStatus { Next = Next(timer, now), LastUpdated = now };
                await SaveAsync(timer, status);
            }

            // from the schedule as it is today: it may have changed since it was stored
            var expected = Next(timer, status.Last == default ? status.LastUpdated : status.Last);
            var pastDue = expected <= now;
            Sleep(timer, status, pastDue || timer.RunOnStartup ? now : expected, pastDue);
        }
    }

    /// <summary>Asks what still runs to end.</summary>
    public void Cancel() => _lifetime.Cancel();

    public void Dispose() => _lifetime.Dispose();

    private void Sleep(TimerFunction timer, ScheduleStatus status, DateTime due, bool pastDue) =>
        alarms.Set(Alarms.TimerPrefix + timer.Name, due, () =>
        {
            tracker.Enter();
            _ = Task.Run(() => RunAsync(timer, status, due, pastDue));
        });

    private async Task RunAsync(TimerFunction timer, ScheduleStatus status, DateTime due, bool pastDue)
    {
        try
        {
            await CallAsync(timer, status, due, pastDue);
            var now = Now();
            var done = new ScheduleStatus { Last = due, Next = Next(timer, now > due ? now : due), LastUpdated = now };
            await SaveAsync(timer, done);
            Sleep(timer, done, done.Next, pastDue: false);
        }
        catch (Exception) when (control.IsDead || _lifetime.IsCancellationRequested)
        {
            // cut off: the next start makes up for it
        }
        catch (Exception e)
        {
            log.LogError(e, "The schedule of {Function} could not be saved.", timer.Name);
            Sleep(timer, status, Next(timer, Now()), pastDue: false);
        }
        finally
        {
            tracker.Exit();
        }
    }

    private async Task CallAsync(TimerFunction timer, ScheduleStatus status, DateTime due, bool pastDue)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            await timer.Method.InvokeAsync(new FunctionCall
            {
                Services = scope.ServiceProvider,
                Cancellation = _lifetime.Token,
                Timer = new TimerInfo
                {
                    IsPastDue = pastDue,
                    ScheduleStatus = timer.Monitored
                        ? new ScheduleStatus { Last = status.Last, Next = Next(timer, due), LastUpdated = status.LastUpdated }
                        : null,
                },
            });
        }
        catch (Exception e) when (!control.IsDead && !_lifetime.IsCancellationRequested)
        {
            log.LogError(e, "The timer function {Function} failed.", timer.Name);
        }
    }

    private Task SaveAsync(TimerFunction timer, ScheduleStatus status) =>
        timer.Monitored ? store.SaveAsync(timer.Name, status) : Task.CompletedTask;

    private DateTime Now() => time.GetUtcNow().UtcDateTime;

    private static DateTime Next(TimerFunction timer, DateTime after) =>
        DateTime.SpecifyKind(timer.Schedule.GetNextOccurrence(after), DateTimeKind.Utc);
}

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
