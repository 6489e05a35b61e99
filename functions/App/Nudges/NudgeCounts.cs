using ServerlessMentoring.App.Due;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Nudges;

/// <summary>How often people were reminded, for those who look at a relationship.</summary>
public sealed class NudgeCounts(DueList list)
{
    /// <summary>The reminders of each open ask that has had any, by the ask's id.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OfAsync(RelationshipState state, CancellationToken cancellation = default)
    {
        var asked = state.Asks.Select(ask => ask.PersonId).Distinct();
        var noted = await Task.WhenAll(asked.Select(person => list.GetAsync<PersonNudges>(person, cancellation)));
        return noted
            .SelectMany(person => person?.Of(state.Id)?.Asks ?? [])
            .ToDictionary(ask => ask.Id, ask => ask.Count);
    }
}
