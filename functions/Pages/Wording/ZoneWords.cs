using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Wording;

/// <summary>Time zones as people call them, in the language now spoken.</summary>
public static class ZoneWords
{
    /// <summary>A zone by its city: <c>Berlin time</c>.</summary>
    /// <param name="zone">Its IANA name, <c>Europe/Berlin</c>.</param>
    public static string Of(string zone) => Grammar.Fill(CommonTexts.ZoneByCity, zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' '));
}
