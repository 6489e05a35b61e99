using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.Pages.Rendering;

/// <summary>The one stylesheet of all pages, as it stands in each document: each room's <c>.css</c> file after the other.</summary>
internal static class Stylesheet
{
    /// <summary>The CSS text.</summary>
    public static string Css { get; } = Read();

    /// <summary>The source expression that allows exactly <see cref="Css"/> in a content security policy.</summary>
    public static string Hash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)));

    // What holds for all pages stands first, so that a room can change it for its own.
    private static string Read() => string.Concat(
        typeof(Stylesheet).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("styles/", StringComparison.Ordinal))
            .OrderBy(name => name != "styles/site.css").ThenBy(name => name, StringComparer.Ordinal)
            .Select(Read));

    private static string Read(string name)
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes what it parsed, and parsing turns every line end into \n.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
