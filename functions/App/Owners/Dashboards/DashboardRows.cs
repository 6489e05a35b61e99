using System.Collections.Concurrent;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>Reads a program's relationships for dashboards: one list in one partition, whatever the number of them.</summary>
public sealed class DashboardRows(ReportRows rows, RelationshipProjection relationships, TimeProvider clock)
{
    private const int DaysAWeek = 7;
    private const int AtATime = 16;

    /// <summary>All of a program's relationships, in the order of their ids, with how far they have come.</summary>
    public async Task<IReadOnlyList<ReportRow>> OfAsync(string programId, CancellationToken cancellation = default)
    {
        var all = await rows.OfAsync(programId, cancellation);
        var since = clock.GetUtcNow().AddDays(-DaysAWeek * WeekNumbers.Shown);

        // Rows from before the course was kept: a running one gets it with its next step; of what was over long ago nothing is to be seen here.
        var without = all.Where(row => row.Course is null && !(row.IsOver && row.Facts.EndedAt < since)).Select(row => row.Id).ToList();
        if (without.Count == 0)
        {
            return all;
        }

        var read = await StatesAsync(without, cancellation);
        return [.. all.Select(row => read.TryGetValue(row.Id, out var document) ? row with { Course = document.Course ?? RelationshipCourse.Of(document.State) } : row)];
    }

    /// <summary>Some relationships as they are saved, by id; those that are there.</summary>
    public async Task<IReadOnlyDictionary<string, RelationshipDocument>> StatesAsync(IEnumerable<string> ids, CancellationToken cancellation = default)
    {
        var read = new ConcurrentDictionary<string, RelationshipDocument>();
        await Parallel.ForEachAsync(
            ids.Distinct(),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
            async (id, token) =>
            {
                if (await relationships.GetAsync(id, token) is { } document)
                {
                    read[id] = document;
                }
            });
        return read;
    }
}
