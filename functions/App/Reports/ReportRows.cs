using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Reports;

/// <summary>A program's relationships as reports and boards count them.</summary>
public sealed class ReportRows(RelationshipProjection projection)
{
    /// <summary>All of a program's relationships, in the order of their ids; without their notebooks.</summary>
    public async Task<IReadOnlyList<ReportRow>> OfAsync(string programId, CancellationToken cancellation = default)
    {
        var rows = new List<ReportRow>();
        await foreach (var row in projection.AllAsync(programId, [], cancellation))
        {
            rows.Add(Of(row, row.Facts ?? await FactsAsync(row.Id, cancellation)));
        }

        return rows;
    }

    /// <summary>One row with its facts.</summary>
    internal static ReportRow Of(RelationshipRow row, RelationshipFacts facts) => new()
    {
        Id = row.Id,
        Mentors = row.Mentors,
        Mentees = row.Mentees,
        Departments = row.Departments ?? [],
        Phase = row.Phase,
        Outcome = row.Outcome,
        Paused = row.Paused,
        Health = row.Health,
        SessionsMinimum = row.SessionsMinimum,
        StartedAt = row.CreatedAt,
        Facts = facts,
        Course = row.Course,
    };

    // A row from before facts were kept: its next step will write them, one that is over never makes another.
    private async Task<RelationshipFacts> FactsAsync(string id, CancellationToken cancellation) =>
        await projection.GetAsync(id, cancellation) is { } document ? RelationshipFacts.Of(document.State) : new RelationshipFacts();
}
