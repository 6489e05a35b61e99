using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships;

/// <summary>The rules, as the orchestrator calls them: <see cref="Lifecycle.Decide(RelationshipState, IReadOnlyList{Signal}, DateTimeOffset)"/>, or another one in a test.</summary>
public delegate Decision Decider(RelationshipState state, IReadOnlyList<Signal> signals, DateTimeOffset now);
