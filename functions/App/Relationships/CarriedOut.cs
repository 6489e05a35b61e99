using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>What carrying out a step left behind; recorded in history, so it is what the wait is armed from.</summary>
/// <param name="State">The state as it is saved.</param>
/// <param name="WakeAt">The next deadline; null when only a signal can move it.</param>
public sealed record CarriedOut(RelationshipState State, DateTimeOffset? WakeAt);
