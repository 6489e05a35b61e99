using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Wording;

/// <summary>The rooms whose texts remarks may name. A stored remark names its room by the word given here.</summary>
internal static class RemarkRooms
{
    private static readonly Dictionary<string, ResourceManager> Rooms = new(StringComparer.Ordinal)
    {
        ["wording"] = WordingTexts.ResourceManager,
        ["advice"] = AdviceTexts.ResourceManager,
        ["health"] = HealthTexts.ResourceManager,
        ["lifecycle"] = LifecycleTexts.ResourceManager,
        ["refusal"] = RefusalTexts.ResourceManager,
        ["rule"] = RuleTexts.ResourceManager,
        ["step"] = StepTexts.ResourceManager,
        ["timeline"] = TimelineTexts.ResourceManager,
    };

    // Rounds judge many pairs in words.
    private static readonly ConcurrentDictionary<(ResourceManager, string), string> Keys = new();

    public static string KeyOf(ResourceManager room, string name) =>
        Keys.GetOrAdd((room, name), static named => $"{Rooms.First(each => each.Value == named.Item1).Key}.{named.Item2}");

    /// <summary>The text of a key; the key itself when a later release wrote it, so that a page stays a page.</summary>
    public static string TextOf(string key, CultureInfo language)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && Rooms.TryGetValue(key[..dot], out var room) && room.GetString(key[(dot + 1)..], language) is { } text ? text : key;
    }
}
