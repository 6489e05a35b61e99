using System.Collections.Concurrent;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>Puts all programs that somebody may see side by side: each is one report.</summary>
public sealed class Comparisons(ProgramStore programs, DashboardRows rows, ProgramReports reports, TimeProvider clock)
{
    private const int AtATime = 4;

    public async Task<IReadOnlyList<(StoredProgram Program, ComparedProgram Numbers)>> OfAsync(Caller caller, CancellationToken cancellation = default)
    {
        var open = await programs.AllAsync(cancellation).Where(program => caller.MaySee(program.Document.Owners)).ToListAsync(cancellation);
        var compared = new ConcurrentBag<(StoredProgram Program, ComparedProgram Numbers)>();
        await Parallel.ForEachAsync(
            open,
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
            async (program, token) => compared.Add((program, await OfAsync(program, token))));
        return [.. compared.OrderBy(each => each.Numbers.Name, StringComparer.OrdinalIgnoreCase).ThenBy(each => each.Numbers.ProgramId, StringComparer.Ordinal)];
    }

    private async Task<ComparedProgram> OfAsync(StoredProgram program, CancellationToken cancellation)
    {
        var all = await rows.OfAsync(program.Document.Id, cancellation);
        var report = await reports.OfAsync(program, Task.FromResult(all), ReportFilter.All, cancellation);
        var now = clock.GetUtcNow();
        return ComparedProgram.Of(program.Document, report, [.. all.Select(row => HealthNow.Of(row, now)).OfType<HealthLevel>()]);
    }
}
