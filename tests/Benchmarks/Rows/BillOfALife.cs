using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Benchmarks.Lives;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>
/// What the cloud would be paid for: by a month in which nothing happens, and by one relationship from proposal to completion, with people who
/// answer. What the timers of the app ask for is in the month, and taken out of the relationship.
/// </summary>
internal static class BillOfALife
{
    private const int DaysOfAMonth = 30;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var template = ProgramTemplates.Find(ProgramKind.Onboarding)!;
        var idle = await IdleAsync();
        return
        [
            new(
                "used by the app itself in 30 days, one program, nobody in it",
                $"{idle.Units * DaysOfAMonth:N0} request units ({idle.Queries * DaysOfAMonth:N0} queries)",
                "40,000 request units",
                "one sweeper looks every five minutes"),
            new(
                "the same, a virtual day on this machine",
                $"{idle.Cpu.TotalMilliseconds:F0} ms of CPU",
                "50 ms",
                "288 sweeps, with the host's own work for them"),
            await OfAsync(options, template.DurationWeeks, idle),
            await OfAsync(options, Cohort.Program.DurationWeeks, idle),
        ];
    }

    /// <summary>A day of timers.</summary>
    private static async Task<(double Queries, double Units, TimeSpan Cpu)> IdleAsync()
    {
        const int Days = 28;
        using var folder = new TempFolder();
        await using var app = await BenchApp.StartAsync(folder.Path, SynchronousMode.Off, decorate: StoreBill.PutBefore);
        var store = (StoreBill)app.Get<IDocumentStore>();
        await Cohort.StartAsync(app, 0);

        // The first weeks make what is made once, and machine code.
        await app.AdvanceAsync(TimeSpan.FromDays(56));
        var cpu = Environment.CpuUsage.TotalTime;
        var (queries, units) = (store.Queries, store.RequestUnits);
        await app.AdvanceAsync(TimeSpan.FromDays(Days));
        return ((double)(store.Queries - queries) / Days, (store.RequestUnits - units) / Days, (Environment.CpuUsage.TotalTime - cpu) / Days);
    }

    private static async Task<Figure> OfAsync(Options options, int weeks, (double Queries, double Units, TimeSpan Cpu) idle)
    {
        var pairs = options.PairsOr(100, 5);
        using var folder = new TempFolder();
        await using var app = await BenchApp.StartAsync(folder.Path, SynchronousMode.Off, decorate: StoreBill.PutBefore);
        using var actions = new ActionBill(app);
        var people = new Participants(app);
        var store = (StoreBill)app.Get<IDocumentStore>();
        await Cohort.StartAsync(app, pairs, Cohort.Program with { DurationWeeks = weeks });
        var days = (weeks + 8) * 7;
        await people.LiveAsync(TimeSpan.FromDays(days));

        var mails = app.Get<LocalDatabase>().Read(session => session.First("SELECT count(*) FROM outbox", row => row.GetInt64(0)));
        double Each(double all) => all / pairs;
        return new Figure(
            $"used by one relationship, {weeks} weeks of sessions (mean of {pairs})",
            $"{Each(actions.Actions):F0} durable actions, {Each(store.RequestUnits - (idle.Units * days)):N0} request units ({Each(store.Reads):F0} reads, {Each(store.Writes):F0} writes, {Each(store.Queries - (idle.Queries * days)):F0} queries), {Each(mails):F0} mails",
            "350 actions",
            $"{Each(app.Meter.Steps):F0} steps, {Each(people.Given):F0} answers");
    }
}
