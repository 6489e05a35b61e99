namespace ServerlessMentoring.App.Actions;

/// <summary>What an act needs to be written down and rung for.</summary>
/// <param name="Id">The id of its signal.</param>
/// <param name="Client">Rings.</param>
public sealed record Stamp(string Id, DurableTaskClient Client);
