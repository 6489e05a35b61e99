using System.Text.Json;

namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>A template as Bicep compiled it.</summary>
/// <param name="path">The source, below its folder.</param>
/// <param name="root">The compiled JSON.</param>
internal sealed class Template(string path, JsonElement root)
{
    private const string Deployment = "Microsoft.Resources/deployments";

    private static readonly Lazy<Task<IReadOnlyList<Template>>> Ours = new(() => Bicep.CompileAsync(Path.Combine(Repository.Root, "infra")));

    /// <summary>The source, below its folder.</summary>
    public string Source { get; } = path;

    /// <summary>All of it as text.</summary>
    public string Text { get; } = root.GetRawText();

    /// <summary>What Bicep made of all that it says; a module is known by it in whatever uses it.</summary>
    public string Hash { get; } = HashOf(root);

    /// <summary>Its parameters.</summary>
    public IReadOnlyList<JsonProperty> Parameters { get; } = Section(root, "parameters");

    /// <summary>Its outputs.</summary>
    public IReadOnlyList<JsonProperty> Outputs { get; } = Section(root, "outputs");

    /// <summary>The resources that it makes or refers to, without its modules.</summary>
    public IReadOnlyList<TemplateResource> Resources { get; } =
        [.. Section(root, "resources").Select(TemplateResource.Of).Where(resource => resource.Type != Deployment)];

    /// <summary>The modules that it uses, by what Bicep made of them.</summary>
    public IReadOnlyList<string> Modules { get; } =
    [
        .. Section(root, "resources").Select(TemplateResource.Of)
            .Where(resource => resource.Type == Deployment)
            .Select(module => HashOf(module.Find("properties.template")!.Value)),
    ];

    /// <summary>All templates of the repository.</summary>
    public static Task<IReadOnlyList<Template>> AllAsync() => Ours.Value;

    /// <summary>The one of the repository with this source.</summary>
    public static async Task<Template> NamedAsync(string path) => (await AllAsync()).Single(template => template.Source == path);

    /// <summary>A variable's value.</summary>
    public JsonElement Variable(string name) => root.GetProperty("variables").GetProperty(name);

    private static JsonProperty[] Section(JsonElement template, string name) =>
        template.TryGetProperty(name, out var section) ? [.. section.EnumerateObject()] : [];

    private static string HashOf(JsonElement template) =>
        template.GetProperty("metadata").GetProperty("_generator").GetProperty("templateHash").GetString()!;
}
