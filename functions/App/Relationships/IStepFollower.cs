using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// Keeps something up to date with relationships: agendas, what people owe, what others want to hear of. Followers come in the order in which
/// they are registered, and know nothing of each other.
/// </summary>
public interface IStepFollower
{
    /// <summary>
    /// Does what follows from a step. It is called before the step is saved: after a crash between the two the step is repeated, still knows
    /// what it changed, and calls again. So doing it again must change nothing. It is not called for what a step leaves as it was.
    /// </summary>
    /// <param name="before">The state before the step; null when there was none.</param>
    /// <param name="after">The state that the step leads to.</param>
    /// <param name="at">When the step was decided; UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <exception cref="Exception">A fault; the whole step is tried again.</exception>
    Task FollowAsync(RelationshipState? before, RelationshipState after, DateTimeOffset at, CancellationToken cancellation = default);
}
