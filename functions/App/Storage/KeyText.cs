using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.App.Storage;

/// <summary>
/// Any text as a key that every store takes as it is. Letters, digits and <c>- _ . : @ !</c> stay; each byte of anything else, and a dot
/// at the beginning, is <c>~</c> and two hexadecimal digits. What gets too long keeps its beginning and ends in <c>~~</c> and its SHA-256.
/// Different texts have different keys.
/// </summary>
public static class KeyText
{
    public const int MaxLength = 255;

    private const string Plain = "-_.:@!";
    private const int HashLength = 64;

    /// <summary>The key of a text.</summary>
    public static string Of(string text)
    {
        // A path that is only dots would be taken for a folder.
        if (text.All(IsPlain) && text.Length <= MaxLength && !text.StartsWith('.'))
        {
            return text;
        }

        var key = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            Append(key, rune);
        }

        return key.Length <= MaxLength ? key.ToString() : $"{key.ToString(0, MaxLength - HashLength - 2)}~~{Hash(text)}";
    }

    private static void Append(StringBuilder key, Rune rune)
    {
        if (rune.IsAscii && IsPlain((char)rune.Value) && (rune.Value != '.' || key.Length > 0))
        {
            key.Append((char)rune.Value);
            return;
        }

        Span<byte> bytes = stackalloc byte[4];
        foreach (var each in bytes[..rune.EncodeToUtf8(bytes)])
        {
            key.Append(CultureInfo.InvariantCulture, $"~{each:x2}");
        }
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
