namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>An owner's act that is written down; the relationship takes it in a moment.</summary>
/// <param name="Id">The relationship.</param>
/// <param name="SignalId">The act's signal, to be found in the timeline.</param>
public sealed record ActAnswer(string Id, string SignalId);
