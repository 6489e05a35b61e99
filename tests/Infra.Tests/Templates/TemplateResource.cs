using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>One resource of a compiled template.</summary>
/// <param name="Symbol">Its name in the source.</param>
/// <param name="Json">All that it says.</param>
internal sealed partial record TemplateResource(string Symbol, JsonElement Json)
{
    /// <summary>Its type, with those of its parents.</summary>
    public string Type { get; } = Json.GetProperty("type").GetString()!;

    /// <summary>Its API version.</summary>
    public string Version { get; } = Json.GetProperty("apiVersion").GetString()!;

    /// <summary>Whether it is only referred to, and made elsewhere.</summary>
    public bool IsExisting { get; } = Json.TryGetProperty("existing", out _);

    /// <summary>Its id as Bicep writes it where another resource names it.</summary>
    public string Id => IdOf(Type, Names);

    /// <summary>Its name and those of its parents, as arguments of an expression.</summary>
    public string Names { get; } = NamesIn(Json.GetProperty("name").GetString()!);

    /// <summary>A resource from its place in a template.</summary>
    public static TemplateResource Of(JsonProperty resource) => new(resource.Name, resource.Value);

    /// <summary>The id of a resource as Bicep writes it.</summary>
    public static string IdOf(string type, string names) => $"[resourceId('{type}', {names})]";

    /// <summary>What it says at a path such as <c>properties.paths.0</c>; null if nothing.</summary>
    public JsonElement? Find(string path)
    {
        JsonElement? found = Json;
        foreach (var part in path.Split('.'))
        {
            found = found switch
            {
                { ValueKind: JsonValueKind.Object } parent when parent.TryGetProperty(part, out var child) => child,
                { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Cast<JsonElement?>().ElementAtOrDefault(int.Parse(part, CultureInfo.InvariantCulture)),
                _ => null,
            };
        }

        return found;
    }

    // A name is a text, an expression in brackets, or for a child such an expression of its parents' names and its own.
    private static string NamesIn(string name) => ChildName().Match(name) is { Success: true } child
        ? child.Groups[1].Value
        : name is ['[', .. var expression, ']'] ? expression : $"'{name}'";

    [GeneratedRegex(@"^\[format\('\{0\}(?:/\{\d\})+', (.*)\)\]$")]
    private static partial Regex ChildName();
}
