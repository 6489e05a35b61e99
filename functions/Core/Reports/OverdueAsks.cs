using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>The asks that are overdue now, whether or not the relationship has woken for them yet.</summary>
public static class OverdueAsks
{
    /// <summary>Those of people who are there to answer; none while it pauses.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="now">The time, UTC.</param>
    public static IEnumerable<Ask> Of(RelationshipState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Asks.Where(ask => ask.DueAt <= now && state.Member(ask.PersonId) is { IsPresent: true });
    }
}
