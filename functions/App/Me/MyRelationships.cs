using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Relationships;

namespace ServerlessMentoring.App.Me;

/// <summary>The relationships of a person, as that person's own links see them.</summary>
public sealed class MyRelationships(VisitReader visits, RelationshipProjection relationships)
{
    /// <summary>All of them, running ones first, then the latest first.</summary>
    public async Task<IReadOnlyList<Visit>> OfAsync(Visit visit, CancellationToken cancellation = default)
    {
        var found = new List<Visit>();
        await foreach (var membership in relationships.AllOfPersonAsync(visit.Person.Id, cancellation))
        {
            if (await relationships.GetAsync(membership.RelationshipId, cancellation) is { } relationship)
            {
                found.Add(await visits.AboutAsync(visit, relationship, cancellation));
            }
        }

        return [.. found.OrderBy(IsOver).ThenByDescending(each => each.State.CreatedAt)];
    }

    /// <summary>Whether a relationship is over, or over for this person.</summary>
    public static bool IsOver(Visit visit) => visit.State.IsOver || !visit.Me.IsActive;
}
