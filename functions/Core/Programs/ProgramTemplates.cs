using System.Text.Json;

namespace ServerlessMentoring.Core.Programs;

/// <summary>
/// Ready programs to start from: one file per kind, <c>Templates/{kind}.json</c>, embedded. Each is valid once its
/// <c>owners</c> are set, and its <c>id</c> and <c>name</c> as the owner likes.
/// </summary>
public static class ProgramTemplates
{
    private const string Suffix = ".json";

    private static readonly Lazy<IReadOnlyList<ProgramDocument>> Loaded = new(Load);

    /// <summary>All templates there are, in the order of the kinds.</summary>
    public static IReadOnlyList<ProgramDocument> All => Loaded.Value;

    /// <summary>The template of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The template; null if the kind has none yet.</returns>
    public static ProgramDocument? Find(ProgramKind kind) => All.FirstOrDefault(template => template.Kind == kind);

    private static IReadOnlyList<ProgramDocument> Load()
    {
        var assembly = typeof(ProgramTemplates).Assembly;
        var prefix = $"{typeof(ProgramTemplates).Namespace}.Templates.";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return JsonSerializer.Deserialize(stream, ProgramJson.Default.ProgramDocument)!;
            })
            .OrderBy(template => template.Kind)];
    }
}
