using System.Diagnostics;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Benchmarks.Lives;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>
/// Durable steps per second of many relationships at once. A step is one generation: a signal is written down, the bell rings, it is taken,
/// decided, carried out, and the instance waits again, all of it committed at <c>synchronous=FULL</c>. Each signal changes the state.
/// </summary>
internal static class StepsPerSecond
{
    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        using var folder = new TempFolder();
        var pairs = options.PairsOr(1000, 100);
        var ids = await PrepareAsync(folder.Path, pairs);

        var probe = TimeSpan.FromSeconds(options.Size(3, 1));
        var before = BareCommits.PerSecond(probe);
        Pace answering, booking;
        await using (var app = await BenchApp.StartAsync(folder.Path, SynchronousMode.Full))
        {
            var rounds = options.Size(10, 2);
            await RoundsAsync(app, ids, 2, CheckInAgain);
            answering = await RoundsAsync(app, ids, rounds, CheckInAgain);
            booking = await RoundsAsync(app, ids, rounds, MoveSession);
        }

        var bare = (before + BareCommits.PerSecond(probe)) / 2;
        return
        [
            Row($"steps/s, {pairs:N0} active relationships, check-in answers", answering, bare),
            Row("the same, sessions moved: two mails with calendar files a step", booking, bare),
        ];
    }

    /// <summary>Pairs in the sessions phase, with a check-in answered and a session booked. Getting there is not measured.</summary>
    public static async Task<IReadOnlyList<string>> PrepareAsync(string folder, int pairs)
    {
        await using var app = await BenchApp.StartAsync(folder, SynchronousMode.Off);
        var ids = await Cohort.StartAsync(app, pairs);
        await new Participants(app).LiveAsync(TimeSpan.FromDays(42));
        foreach (var id in ids)
        {
            var state = (await app.Get<RelationshipProjection>().GetAsync(id))!.State;
            if (state.Phase != Phase.Sessions || state.Members[0].LastCheckIn is null)
            {
                throw new InvalidOperationException($"{id} did not get through its first six weeks; it is in {state.Phase}.");
            }
        }

        return ids;
    }

    /// <summary>An answered check-in may be changed as long as the phase lasts.</summary>
    public static Signal CheckInAgain(RelationshipState state, int number) => new CheckIn
    {
        Id = $"again-{number}",
        PersonId = state.Members[0].Id,
        AskId = state.Members[0].LastCheckIn!.AskId,
        Pulse = 3 + ((state.Members[0].LastCheckIn!.Pulse + 1) % 3),
    };

    private static Signal MoveSession(RelationshipState state, int number)
    {
        var session = state.Sessions.LastOrDefault(session => session.Status == SessionStatus.Booked);
        return new Book
        {
            Id = $"move-{number}",
            PersonId = state.Members[1].Id,
            SessionId = session?.Id,
            StartsAt = (session?.StartsAt ?? BenchApp.VirtualStart.AddDays(60)).AddHours(1),
            DurationMinutes = 45,
        };
    }

    private static async Task<Pace> RoundsAsync(
        BenchApp app, IReadOnlyList<string> ids, int rounds, Func<RelationshipState, int, Signal> signalOf)
    {
        var pace = default(Pace);
        for (var round = 0; round < rounds; round++)
        {
            var signals = new List<(string Id, Signal Signal)>();
            foreach (var id in ids)
            {
                var state = (await app.Get<RelationshipProjection>().GetAsync(id))!.State;
                signals.Add((id, signalOf(state, state.Step) with { At = app.Now }));
            }

            var (from, cpu, watch) = (app.Meter.Steps, Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            await Task.WhenAll(signals.Select(entry => Task.Run(() => app.Get<Doorbell>().SignalAsync(app.Durable, entry.Id, entry.Signal))));
            await app.QuietAsync();
            pace = new Pace(
                pace.Steps + app.Meter.Steps - from, pace.Time + watch.Elapsed, pace.Cpu + Environment.CpuUsage.TotalTime - cpu);
        }

        return pace;
    }

    private static Figure Row(string what, Pace pace, double bare)
    {
        var perSecond = pace.Steps / pace.Time.TotalSeconds;
        return new(
            what,
            $"{perSecond:N0}/s, {pace.Cpu.TotalMilliseconds / pace.Steps:F2} ms of CPU a step",
            "2,000/s",
            $"{bare:N0} bare one-row commits/s: {perSecond / bare:F2} steps a commit");
    }

    private readonly record struct Pace(long Steps, TimeSpan Time, TimeSpan Cpu);
}
