using ServerlessMentoring.Benchmarks.Lives;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>Resident memory of the app's process with many sleeping relationships, after a restart, on the real clock.</summary>
internal static class SleepingMemory
{
    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var pairs = options.PairsOr(10_000, 200);
        using var full = new TempFolder();
        await using (var app = await BenchApp.StartAsync(full.Path, SynchronousMode.Off, virtualClock: false))
        {
            await Cohort.StartAsync(app, pairs);
        }

        using var empty = new TempFolder();
        var sleeping = await ResidentAsync(full.Path);
        var none = await ResidentAsync(empty.Path);
        return
        [
            new(
                $"resident memory, {pairs:N0} sleeping relationships, after a restart",
                $"{sleeping:F0} MB",
                "200 MB",
                $"the same app with an empty store: {none:F0} MB"),
        ];
    }

    private static async Task<double> ResidentAsync(string folder)
    {
        using var process = await ServerProcess.StartAppAsync(folder);
        return await process.SettledMemoryAsync() / 1e6;
    }
}
