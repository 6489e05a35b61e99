using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What follows from signals and time: the new state, what to do outside, and when to look again.</summary>
public sealed record Decision
{
    /// <summary>The new state; the very same, with the same step, if nothing changed.</summary>
    public required RelationshipState State { get; init; }

    /// <summary>What to do outside, in order.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>The next deadline, UTC, always after the time of the decision; null if only a signal can change anything.</summary>
    public DateTimeOffset? WakeAt { get; init; }

    /// <summary>What became of each signal, in their order. Late and duplicate ones appear here even if the state is the same.</summary>
    public IReadOnlyList<SignalResult> Results { get; init; } = [];
}
