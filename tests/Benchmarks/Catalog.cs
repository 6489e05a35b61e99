using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Benchmarks.Rows;

namespace ServerlessMentoring.Benchmarks;

/// <summary>Every row by the name that <c>--only</c> takes.</summary>
internal static class Catalog
{
    public static IReadOnlyList<(string Name, Func<Options, Task<IReadOnlyList<Figure>>> Run)> Rows { get; } =
    [
        ("steps", StepsPerSecond.RunAsync),
        ("lives", HalfAYear.RunAsync),
        ("start", ProcessStart.RunAsync),
        ("memory", SleepingMemory.RunAsync),
        ("flat", CostOfAStep.RunAsync),
        ("bill", BillOfALife.RunAsync),
        ("webhooks", HrWebhooks.RunAsync),
        ("nudges", NudgeRun.RunAsync),
        ("report", ReportOfAProgram.RunAsync),
        ("dashboard", DashboardOfAProgram.RunAsync),
        ("scoring", ScoringFromProfiles.RunAsync),
        ("round", WholeRound.RunAsync),
    ];
}
