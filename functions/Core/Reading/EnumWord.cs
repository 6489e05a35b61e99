using System.Text.Json;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Reading;

/// <summary>The words of an enum's values, camelCase, as JSON, forms, addresses, tables and telemetry have them: <c>atRisk</c>.</summary>
public static class EnumWord
{
    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => EnumWords<T>.ByValue.TryGetValue(value, out var word) ? word : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of a word; null for any other.</summary>
    public static T? Read<T>(string? word)
        where T : struct, Enum => word is not null && EnumWords<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    /// <summary>The rule for a field that takes one of the words.</summary>
    public static Remark RuleOf<T>()
        where T : struct, Enum => EnumWords<T>.Rule;
}

/// <summary>Both ways, worked out once for each enum.</summary>
file static class EnumWords<T>
    where T : struct, Enum
{
    public static Dictionary<T, string> ByValue { get; } = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static Dictionary<string, T> ByWord { get; } = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static Remark Rule { get; } = FormRule.Of(nameof(RuleTexts.OneOf), string.Join(", ", ByWord.Keys));
}
