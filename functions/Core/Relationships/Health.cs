namespace ServerlessMentoring.Core.Relationships;

/// <summary>How a relationship is doing, with reasons in plain words. Computed from state alone.</summary>
public static class Health
{
    /// <summary>Judges a relationship.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="now">The time, UTC.</param>
    public static HealthReport Of(RelationshipState state, DateTimeOffset now) =>
        throw new NotImplementedException();
}
