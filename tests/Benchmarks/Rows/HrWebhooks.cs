using System.Diagnostics;
using System.Text.Json;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>
/// HR webhooks as an HR system sees them: the app is a process of its own, at <c>synchronous=FULL</c>, and each webhook is signed and about
/// somebody new. Its answer comes when the event is on disk and has been worked on. Sender and server share the machine.
/// </summary>
internal static class HrWebhooks
{
    private const int Connections = 64;
    private const int PerSecond = 1_000;
    private const int PerList = 500;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var during = TimeSpan.FromSeconds(options.Size(10, 1));
        double bareHttp;
        using (var empty = await ServerProcess.StartEmptyAsync())
        using (var sender = new HrSender(empty.Address, Connections))
        {
            await sender.FloodAsync(TimeSpan.FromSeconds(1));
            bareHttp = await sender.FloodAsync(during / 2);
        }

        var commits = BareCommits.PerSecond(during / 5);
        using var folder = new TempFolder();
        using var app = await ServerProcess.StartAppAsync(
            folder.Path, ("Mentoring__FunctionKey", HrSender.FunctionKey), ("Mentoring__Webhooks__native__Secrets__1", HrSender.Secret));
        using var hr = new HrSender(app.Address, Connections);
        await hr.PutProgramAsync(Program());
        await hr.FloodAsync(TimeSpan.FromSeconds(options.Size(3, 1)));
        var flood = await hr.FloodAsync(during);
        var waits = await hr.StreamAsync(PerSecond, during);
        var people = options.Size(10_000, 1_000);
        var bulk = await BulkAsync(hr, people);
        return
        [
            new(
                $"webhooks/s acknowledged, {Connections} connections",
                $"{flood:N0}/s",
                "3,000/s",
                $"an empty server: {bareHttp:N0}/s; {commits:N0} bare one-row commits/s"),
            new(
                $"answer to a webhook at {PerSecond:N0}/s",
                $"median {At(waits, 0.5):F1} ms, p99 {At(waits, 0.99):F0} ms",
                "p99 50 ms",
                $"one bare commit: {1000 / commits:F2} ms"),
            new(
                $"{people:N0} enrollments in lists of {PerList}, to fully applied",
                $"{bulk.TotalSeconds:F1} s, {people / bulk.TotalSeconds:N0}/s",
                "",
                $"one after the other at the rate above: {people / flood:F1} s"),
        ];
    }

    private static async Task<TimeSpan> BulkAsync(HrSender hr, int people)
    {
        var lists = Enumerable.Range(0, people / PerList)
            .Select(_ => $"[{string.Join(',', Enumerable.Range(0, PerList).Select(_ => hr.Event()))}]")
            .ToList();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(lists, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (list, _) => await hr.PostAsync(list));
        return watch.Elapsed;
    }

    private static double At(double[] waits, double share) => waits[Math.Min(waits.Length - 1, (int)(waits.Length * share))];

    private static string Program() => JsonSerializer.Serialize(
        ProgramTemplates.Find(ProgramKind.Onboarding)! with { Id = "bench", Name = "Bench", Owners = ["owner@example.com"], Status = ProgramStatus.Open },
        ProgramJson.Default.ProgramDocument);
}
