using System.Diagnostics;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>What one more step costs a relationship that has made many already: one signal at a time, until all is quiet.</summary>
internal static class CostOfAStep
{
    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        using var folder = new TempFolder();
        var ids = await StepsPerSecond.PrepareAsync(folder.Path, options.Size(10, 2));
        var last = options.Size(1000, 100);
        await using var app = await BenchApp.StartAsync(folder.Path, SynchronousMode.Full);
        for (var warm = 0; warm < 200; warm++)
        {
            await BareStepAsync(app, $"warm-{warm}");
        }

        var (steps, bare) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var number = 1; number <= last + 5; number++)
        {
            foreach (var id in ids)
            {
                steps.Add(await StepAsync(app, id));
            }

            bare.Add(await BareStepAsync(app, $"{number}"));
        }

        return
        [
            .. new[] { 10, 100, 1000 }.Where(number => number <= last).Select(number => new Figure(
                $"one step alone, synchronous=FULL, after {number:N0} more of the same relationship",
                $"{Around(steps, number, ids.Count)} ms",
                "flat",
                $"one write of the same store: {Around(bare, number, 1)} ms")),
        ];
    }

    private static async Task<TimeSpan> StepAsync(BenchApp app, string id)
    {
        var state = (await app.Get<RelationshipProjection>().GetAsync(id))!.State;
        var signal = StepsPerSecond.CheckInAgain(state, state.Step) with { At = app.Now };
        var watch = Stopwatch.StartNew();
        await app.Get<Doorbell>().SignalAsync(app.Durable, id, signal);
        await app.QuietAsync();
        return watch.Elapsed;
    }

    private static async Task<TimeSpan> BareStepAsync(BenchApp app, string key)
    {
        var watch = Stopwatch.StartNew();
        await app.Get<App.Ledger.ILedger>().ClaimAsync(new App.Ledger.LedgerEntry($"benchmark/{key}", "benchmark", null, app.Now));
        return watch.Elapsed;
    }

    /// <summary>The median of the five before and the five after.</summary>
    private static string Around(List<TimeSpan> times, int number, int each) =>
        $"{Median.Of(times.Skip((number - 5) * each).Take(10 * each)).TotalMilliseconds:F2}";
}
