using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.Pages.Rendering;

/// <summary>The one stylesheet of all pages, as it stands in each document.</summary>
internal static class Stylesheet
{
    /// <summary>The CSS text.</summary>
    public static string Css { get; } = Read();

    /// <summary>The source expression that allows exactly <see cref="Css"/> in a content security policy.</summary>
    public static string Hash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)));

    private static string Read()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("site.css")
            ?? throw new InvalidOperationException("site.css is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A browser hashes what it parsed, and parsing turns every line end into \n.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
