namespace ServerlessMentoring.Core.Relationships;

/// <summary>Questions about asks that a link needs answered.</summary>
public static class Asks
{
    /// <summary>What is known about an ask.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="askId">The ask's id.</param>
    /// <returns>Open, closed and how, or never heard of.</returns>
    public static AskLookup Find(RelationshipState state, string askId) =>
        throw new NotImplementedException();
}
