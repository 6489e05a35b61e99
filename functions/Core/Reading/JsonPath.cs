using System.Text.Json;

namespace ServerlessMentoring.Core.Reading;

/// <summary>Builds the paths that faults name.</summary>
internal static class JsonPath
{
    private const int LongestName = 64;

    public static string Member(string parent, string name) =>
        name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $"{parent}.{name}"
            : $"{parent}['{JsonEncodedText.Encode(name.Length <= LongestName ? name : name[..LongestName])}']";

    public static string Item(string parent, int index) => $"{parent}[{index}]";
}
