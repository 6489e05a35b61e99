using System.Text.Json;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>Reads single texts out of a JSON object, leniently.</summary>
internal static class KindOf
{
    /// <summary>The object's <c>kind</c>; empty if it has none.</summary>
    public static string Read(JsonElement root) => Text(root, "kind") ?? "";

    /// <summary>A text property; null if it is missing or no text.</summary>
    public static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
