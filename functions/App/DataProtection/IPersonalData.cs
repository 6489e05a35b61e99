using System.Text.Json.Nodes;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>
/// What one room of the app keeps about people. Each room that keeps something with a person's id, address or words in it has one, so that
/// neither an export nor an erasure forgets it.
/// </summary>
public interface IPersonalData
{
    /// <summary>Under which name an export shows it, camelCase.</summary>
    string Name { get; }

    /// <summary>What is kept about a person, as JSON; null when it is nothing. Never the text of a notebook: only the person gets that, by link.</summary>
    Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default);

    /// <summary>
    /// Erases a person: names, addresses and words go, the tombstone takes the place of the id where something is counted by it. Doing it
    /// again, or going on after a crash in the middle, ends in the same.
    /// </summary>
    Task EraseAsync(Erasure erasure, CancellationToken cancellation = default);
}
