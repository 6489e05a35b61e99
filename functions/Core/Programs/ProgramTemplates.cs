using System.Globalization;
using System.Text.Json;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Programs;

/// <summary>
/// Ready programs to start from: one file per kind, embedded, <c>Templates/{kind}.json</c> in English and <c>Templates/German/{kind}.json</c>
/// in German. Each is valid once its <c>owners</c> are set, and its <c>id</c> and <c>name</c> as the owner likes.
/// </summary>
public static class ProgramTemplates
{
    private const string Suffix = ".json";

    private static readonly Lazy<IReadOnlyList<ProgramDocument>> English = new(() => Load("Templates."));
    private static readonly Lazy<IReadOnlyList<ProgramDocument>> German = new(() => Load("Templates.German."));

    /// <summary>All templates there are in English, in the order of the kinds.</summary>
    public static IReadOnlyList<ProgramDocument> All => English.Value;

    /// <summary>All templates there are in a language, in the order of the kinds.</summary>
    public static IReadOnlyList<ProgramDocument> In(CultureInfo language) => Languages.German.Equals(language) ? German.Value : English.Value;

    /// <summary>The English template of a kind.</summary>
    /// <returns>The template; null if the kind has none yet.</returns>
    public static ProgramDocument? Find(ProgramKind kind) => All.FirstOrDefault(template => template.Kind == kind);

    private static IReadOnlyList<ProgramDocument> Load(string folder)
    {
        var assembly = typeof(ProgramTemplates).Assembly;
        var prefix = $"{typeof(ProgramTemplates).Namespace}.{folder}";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Where(name => !name[prefix.Length..^Suffix.Length].Contains('.', StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return JsonSerializer.Deserialize(stream, ProgramJson.Default.ProgramDocument)!;
            })
            .OrderBy(template => template.Kind)];
    }
}
