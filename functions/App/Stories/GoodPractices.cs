using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Stories;

namespace ServerlessMentoring.App.Stories;

/// <summary>Reads what good practice is told from: two lists of one partition each, counts and dates alone.</summary>
public sealed class GoodPractices(ReportRows rows, NotebookTallies tallies)
{
    /// <summary>The good practice of a program as of now, and the relationships that it was told from.</summary>
    public async Task<(GoodPractice Practice, IReadOnlyList<ReportRow> Rows)> OfAsync(string programId, CancellationToken cancellation = default)
    {
        var notebooks = await tallies.AllAsync(programId, cancellation).ToDictionaryAsync(tally => tally.RelationshipId, cancellationToken: cancellation);
        List<ReportRow> all = [.. (await rows.OfAsync(programId, cancellation)).Select(row => row with { Notebook = notebooks.GetValueOrDefault(row.Id) })];
        return (GoodPractice.Of(all), all);
    }
}
