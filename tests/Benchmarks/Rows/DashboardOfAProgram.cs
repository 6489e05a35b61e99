using System.Diagnostics;
using System.Globalization;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>The dashboard of a large program, over HTTP; beside it the report of the same program.</summary>
internal static class DashboardOfAProgram
{
    private const int Times = 15;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var pairs = options.PairsOr(5000, 500);
        using var folder = new TempFolder();
        await using var app = await BenchApp.StartAsync(folder.Path, SynchronousMode.Off);
        await ReportOfAProgram.FillAsync(app, pairs);
        await PeopleAsync(app, pairs);
        var settings = app.Get<Microsoft.Extensions.Options.IOptions<MentoringOptions>>().Value;
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("x-functions-key", settings.FunctionKey);
        var program = new Uri(app.Address, $"/api/programs/{ReportOfAProgram.ProgramId}/");
        var report = await MeasureAsync(http, new Uri(program, "report"));
        var reading = await ReadingAsync(app);
        return
        [
            Of($"dashboard over {Said(pairs)} relationships, HTML over HTTP", await MeasureAsync(http, new Uri(program, "dashboard")), "1 s", report.Median, reading),
            Of("the same, looking for a name", await MeasureAsync(http, new Uri(program, "dashboard?name=mentor7")), "1 s", report.Median, reading),
            Of("the same, its list as CSV", await MeasureAsync(http, new Uri(program, "dashboard/relationships.csv")), "1 s", report.Median, reading),
        ];
    }

    private static Task PeopleAsync(BenchApp app, int pairs) => Parallel.ForEachAsync(
        Enumerable.Range(0, pairs).Select(number => $"mentee{number}").Concat(Enumerable.Range(0, pairs / 2).Select(number => $"mentor{number}")),
        new ParallelOptions { MaxDegreeOfParallelism = 64 },
        async (id, cancellation) => await app.Get<PersonStore>().UpdateAsync(id, _ => Somebody(id), cancellation));

    private static Person Somebody(string id) => new()
    {
        Id = id,
        Profile = new PersonProfile
        {
            Email = $"{id}@example.com",
            DisplayName = $"Somebody called {id}",
            TimeZone = "Europe/Berlin",
            JobTitle = "Product analyst",
            About = "New here since May. I like numbers and long walks.",
            SkillsOffered = ["SQL", "Python", "Writing"],
        },
    };

    private static Figure Of(string what, (TimeSpan First, TimeSpan Median, TimeSpan Cpu, int Bytes) took, string aim, TimeSpan report, TimeSpan reading) => new(
        string.Create(CultureInfo.InvariantCulture, $"{what} ({took.Bytes / 1024.0:F0} KB)"),
        string.Create(CultureInfo.InvariantCulture, $"{took.Median.TotalMilliseconds:F0} ms, {took.Cpu.TotalMilliseconds:F0} ms of CPU (the first one {took.First.TotalMilliseconds:F0} ms)"),
        aim,
        string.Create(CultureInfo.InvariantCulture, $"its report: {report.TotalMilliseconds:F0} ms; reading the rows alone: {reading.TotalMilliseconds:F0} ms"));

    private static async Task<(TimeSpan First, TimeSpan Median, TimeSpan Cpu, int Bytes)> MeasureAsync(HttpClient http, Uri address)
    {
        var (took, cpu) = (new List<TimeSpan>(), new List<TimeSpan>());
        var bytes = 0;
        for (var time = 0; time < Times; time++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            bytes = (await http.GetByteArrayAsync(address)).Length;
            took.Add(watch.Elapsed);
            cpu.Add(Environment.CpuUsage.TotalTime - before);
        }

        return (took[0], Median.Of(took.Skip(1)), Median.Of(cpu.Skip(1)), bytes);
    }

    private static async Task<TimeSpan> ReadingAsync(BenchApp app)
    {
        var took = new List<TimeSpan>();
        for (var time = 0; time < Times; time++)
        {
            var watch = Stopwatch.StartNew();
            await foreach (var row in app.Get<IDocumentStore>().AllAsync(RelationshipProjection.Rows, ReportOfAProgram.ProgramId))
            {
                GC.KeepAlive(row);
            }

            took.Add(watch.Elapsed);
        }

        return Median.Of(took);
    }

    private static string Said(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
