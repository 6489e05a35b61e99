using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Benchmarks.Lives;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.LocalRuntime.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>What a relationship uses of what the cloud is paid for, from proposal to completion, with people who answer.</summary>
internal static class BillOfALife
{
    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var template = ProgramTemplates.Find(ProgramKind.Onboarding)!;
        return [await OfAsync(options, template.DurationWeeks), await OfAsync(options, Cohort.Program.DurationWeeks)];
    }

    private static async Task<Figure> OfAsync(Options options, int weeks)
    {
        var pairs = options.PairsOr(20, 5);
        using var folder = new TempFolder();
        await using var app = await BenchApp.StartAsync(folder.Path, SynchronousMode.Off, decorate: StoreBill.PutBefore);
        using var actions = new ActionBill(app);
        var people = new Participants(app);
        var store = (StoreBill)app.Get<IDocumentStore>();
        await Cohort.StartAsync(app, pairs, Cohort.Program with { DurationWeeks = weeks });
        await people.LiveAsync(TimeSpan.FromDays((weeks + 8) * 7));

        var mails = app.Get<LocalDatabase>().Read(session => session.First("SELECT count(*) FROM outbox", row => row.GetInt64(0)));
        double Each(double all) => all / pairs;
        return new Figure(
            $"used by one relationship, {weeks} weeks of sessions ({pairs} lives)",
            $"{Each(actions.Actions):F0} durable actions, {Each(store.RequestUnits):N0} request units ({Each(store.Reads):F0} reads, {Each(store.Writes):F0} writes, {Each(store.Queries):F0} queries), {Each(mails):F0} mails",
            "350 actions",
            $"{Each(app.Meter.Steps):F0} steps, {Each(people.Given):F0} answers");
    }
}
