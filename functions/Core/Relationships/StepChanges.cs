namespace ServerlessMentoring.Core.Relationships;

/// <summary>What a step changed, for the timeline.</summary>
public static class StepChanges
{
    /// <summary>Compares two states of one relationship.</summary>
    /// <param name="before">The state before the step; null for the first.</param>
    /// <param name="after">The state after it.</param>
    public static IReadOnlyList<StepChange> Between(RelationshipState? before, RelationshipState after) =>
        throw new NotImplementedException();
}
