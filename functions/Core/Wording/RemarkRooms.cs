using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Wording;

/// <summary>The rooms whose texts remarks may name. A stored remark names its room by the word given here.</summary>
internal static class RemarkRooms
{
    private static readonly Dictionary<string, ResourceManager> Rooms = new(StringComparer.Ordinal)
    {
        ["advice"] = AdviceTexts.ResourceManager,
        ["breaches"] = BreachTexts.ResourceManager,
        ["choosing"] = ChoosingTexts.ResourceManager,
        ["health"] = HealthTexts.ResourceManager,
        ["languages"] = LanguageTexts.ResourceManager,
        ["lifecycle"] = LifecycleTexts.ResourceManager,
        ["pins"] = PinTexts.ResourceManager,
        ["programDates"] = ProgramDateTexts.ResourceManager,
        ["reasons"] = ReasonTexts.ResourceManager,
        ["refusal"] = RefusalTexts.ResourceManager,
        ["rounds"] = RoundTexts.ResourceManager,
        ["rule"] = RuleTexts.ResourceManager,
        ["step"] = StepTexts.ResourceManager,
        ["timeline"] = TimelineTexts.ResourceManager,
        ["wording"] = WordingTexts.ResourceManager,
    };

    // Rounds judge many pairs in words.
    private static readonly ConcurrentDictionary<(string, string), string> Keys = new();

    // Rooms are told by their names: two threads that come first may each get a manager of their own.
    public static string KeyOf(ResourceManager room, string name) =>
        Keys.GetOrAdd((room.BaseName, name), static named => $"{Rooms.First(each => each.Value.BaseName == named.Item1).Key}.{named.Item2}");

    /// <summary>The text of a key; the key itself when a later release wrote it, so that a page stays a page.</summary>
    public static string TextOf(string key, CultureInfo language)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && Rooms.TryGetValue(key[..dot], out var room) && room.GetString(key[(dot + 1)..], language) is { } text ? text : key;
    }
}
