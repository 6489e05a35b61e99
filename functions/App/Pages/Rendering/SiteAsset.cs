using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.App.Pages.Rendering;

/// <summary>A file that pages refer to. Its name carries a hash of what is in it, so that it can be kept for good.</summary>
public sealed class SiteAsset
{
    private SiteAsset(string resource, string contentType)
    {
        using var stream = typeof(SiteAsset).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var bytes = Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n"));
        Bytes = bytes;
        ContentType = contentType;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
        Name = $"{Path.GetFileNameWithoutExtension(resource)}.{hash}{Path.GetExtension(resource)}";
    }

    /// <summary>The one script. It only improves: pages do all that they do without it.</summary>
    public static SiteAsset Script { get; } = new("site.js", "text/javascript; charset=utf-8");

    /// <summary>The file's name, such as <c>site.0123456789abcdef.js</c>.</summary>
    public string Name { get; }

    public string ContentType { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The file of that name as it is now; null when there is none.</summary>
    public static SiteAsset? Find(string name) => name == Script.Name ? Script : null;
}
