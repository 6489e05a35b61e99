using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Notebook;

/// <summary>
/// The goals that a mentee wrote in a relationship of the same program that came to nothing, so that the next one need not begin from an empty page.
/// Only the mentee is shown them: others read them once the mentee has sent them anew.
/// </summary>
public sealed class CarriedGoals(RelationshipProjection relationships, NotebookStore notebooks)
{
    /// <summary>The goals of the latest such relationship that has some; empty for none. A completed one has had its goals.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Visit visit, CancellationToken cancellation = default)
    {
        var ended = new List<RelationshipState>();
        await foreach (var membership in relationships.AllOfPersonAsync(visit.Person.Id, cancellation))
        {
            if (membership is { IsOver: true, Role: MemberRole.Mentee }
                && membership.ProgramId == visit.State.ProgramId
                && membership.RelationshipId != visit.State.Id
                && await relationships.GetAsync(membership.RelationshipId, cancellation) is { State: { Phase: not Phase.Completed } state })
            {
                ended.Add(state);
            }
        }

        foreach (var state in ended.OrderByDescending(state => state.CreatedAt))
        {
            var goals = await OwnAsync(state.Id, visit.Person.Id, cancellation);
            if (goals.Count > 0)
            {
                return goals;
            }
        }

        return [];
    }

    private async Task<IReadOnlyList<string>> OwnAsync(string relationshipId, string personId, CancellationToken cancellation) =>
    [
        .. (await notebooks.ListAsync(relationshipId, cancellation))
            .Where(entry => entry.Kind == NoteKind.Goal && entry.CreatedBy == personId && entry.Id.StartsWith(NoteIds.Goals, StringComparison.Ordinal))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => entry.Text),
    ];
}
