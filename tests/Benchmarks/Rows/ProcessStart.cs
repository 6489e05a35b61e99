using ServerlessMentoring.Benchmarks.Lives;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>From starting the built app to the first healthy answer of <c>GET /api/health</c>.</summary>
internal static class ProcessStart
{
    private const int Times = 5;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var pairs = options.PairsOr(1000, 50);
        using var existing = new TempFolder();
        await using (var app = await BenchApp.StartAsync(existing.Path, SynchronousMode.Off, virtualClock: false))
        {
            await Cohort.StartAsync(app, pairs);
        }

        var (fresh, again, empty) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < Times; i++)
        {
            using (var folder = new TempFolder())
            {
                fresh.Add(await TimeAsync(ServerProcess.StartAppAsync(folder.Path)));
            }

            again.Add(await TimeAsync(ServerProcess.StartAppAsync(existing.Path)));
            empty.Add(await TimeAsync(ServerProcess.StartEmptyAsync()));
        }

        var bare = $"an empty ASP.NET Core process: {Median.Of(empty).TotalSeconds:F2} s";
        return
        [
            new("process start to healthy, new data folder", $"{Median.Of(fresh).TotalSeconds:F2} s", "1.5 s", bare),
            new($"process start to healthy, {pairs:N0} relationships there", $"{Median.Of(again).TotalSeconds:F2} s", "1.5 s", bare),
        ];
    }

    private static async Task<TimeSpan> TimeAsync(Task<ServerProcess> starting)
    {
        using var process = await starting;
        return process.UntilHealthy;
    }
}
