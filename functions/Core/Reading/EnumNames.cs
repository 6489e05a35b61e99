using System.Text.Json;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Reading;

/// <summary>The camelCase names of an enum's values, as JSON and forms write them.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values =
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);

    public static string Rule => Said.ToString();

    public static Remark Said { get; } = FormRule.Of(nameof(RuleTexts.OneOf), string.Join(", ", Values.Keys));

    public static bool TryGet(string text, out T value) => Values.TryGetValue(text, out value);
}
