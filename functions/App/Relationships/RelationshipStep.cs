using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>A step decided and to be carried out.</summary>
/// <param name="From">The step number before it.</param>
/// <param name="Decision">The new state, the effects in their order, and what became of each signal.</param>
/// <param name="DecidedAt">The moment for which it was decided; UTC.</param>
/// <param name="Traces">The trace contexts of the signals in it, oldest first; for telemetry only.</param>
public sealed record RelationshipStep(int From, Decision Decision, DateTimeOffset DecidedAt, IReadOnlyList<string> Traces);
