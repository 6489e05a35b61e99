using System.Diagnostics;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Benchmarks.Lives;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>Many relationships through half a year of virtual time, from proposal to completion, with people who answer.</summary>
internal static class HalfAYear
{
    private static readonly TimeSpan Span = TimeSpan.FromDays(26 * 7);

    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var pairs = options.PairsOr(1000, 50);
        using var folder = new TempFolder();
        await using var app = await BenchApp.StartAsync(folder.Path, SynchronousMode.Off);
        var people = new Participants(app);
        var (cpu, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        var ids = await Cohort.StartAsync(app, pairs);
        await people.LiveAsync(Span);
        watch.Stop();
        cpu = Environment.CpuUsage.TotalTime - cpu;

        var completed = 0;
        foreach (var id in ids)
        {
            completed += (await app.Get<RelationshipProjection>().GetAsync(id))!.State.Phase == Phase.Completed ? 1 : 0;
        }

        var mails = app.Get<LocalDatabase>().Read(session => session.First("SELECT count(*) FROM outbox", row => row.GetInt64(0)));
        var bare = Stopwatch.StartNew();
        var decisions = ids.Sum(id => BareLife.Live(id, BenchApp.VirtualStart, Span));
        return
        [
            new(
                $"{pairs:N0} relationships through 26 weeks, virtual clock, synchronous=OFF",
                $"{watch.Elapsed.TotalSeconds:F1} s ({cpu.TotalSeconds:F1} s of CPU): {app.Meter.Steps:N0} steps, {people.Given:N0} signals, {mails:N0} mails, {completed:N0} completed",
                "60 s",
                $"the rules alone in memory: {bare.Elapsed.TotalSeconds:F1} s for {decisions:N0} decisions"),
        ];
    }
}
