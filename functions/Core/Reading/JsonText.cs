using System.Text.Json;

namespace ServerlessMentoring.Core.Reading;

/// <summary>Reads one JSON text against its limits.</summary>
internal static class JsonText
{
    /// <summary>The trimmed text; null with a fault written down.</summary>
    public static string? Read(
        JsonElement element, string path, int max, bool lines, Func<string, string?>? format, List<Fault> faults)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            faults.Add(new Fault(path, "must be text"));
            return null;
        }

        var raw = Raw(element);
        var rule = raw is null ? "must be valid Unicode text" : TextRule.Broken(raw, lines)?.ToString();
        var text = raw?.Trim() ?? "";
        rule ??= text.Length == 0 ? "must not be empty"
            : text.Length > max ? $"must have at most {max} characters"
            : format?.Invoke(text);
        if (rule is null)
        {
            return text;
        }

        faults.Add(new Fault(path, rule));
        return null;
    }

    public static bool IsBlank(JsonElement element) =>
        element.ValueKind == JsonValueKind.String && Raw(element) is { } text && text.All(c => c == ' ');

    /// <summary>The text as it is; null for a lone surrogate written as an escape, which is valid JSON but no text.</summary>
    public static string? Raw(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A field's name; null for a lone surrogate, as above.</summary>
    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
