using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Which signals can have an effect. The web asks before it writes a signal down; the lifecycle asks again.</summary>
public static class SignalRules
{
    /// <summary>Checks one signal by the very rules that <see cref="Lifecycle.Decide(RelationshipState, Signal, DateTimeOffset)"/> applies.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="now">The time, UTC.</param>
    public static SignalCheck Check(RelationshipState state, Signal signal, DateTimeOffset now) =>
        throw new NotImplementedException();
}
