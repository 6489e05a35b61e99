using System.Globalization;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Pages.Wording;

/// <summary>Times as people read them, in the language now spoken; the examples are English.</summary>
internal static class When
{
    /// <summary>Day and time in a zone: <c>Tue 24 Nov 2026, 10:00</c>.</summary>
    public static string Long(DateTimeOffset at, string zone) => Grammar.Fill(CommonTexts.DayAndTime, Day(at, zone), Time(at, zone));

    /// <summary>Day and time in a zone, for days that are near: <c>Tue 24 Nov, 10:00</c>.</summary>
    public static string Short(DateTimeOffset at, string zone) =>
        Grammar.Fill(CommonTexts.DayAndTime, Local(at, zone, CommonTexts.ShortDayFormat), Time(at, zone));

    /// <summary>Day in a zone: <c>Tue 24 Nov 2026</c>.</summary>
    public static string Day(DateTimeOffset at, string zone) => Local(at, zone, CommonTexts.DayFormat);

    /// <summary>The time of day in a zone: <c>10:00</c>.</summary>
    public static string Time(DateTimeOffset at, string zone) => Local(at, zone, "HH:mm");

    /// <summary>A local day: <c>Tue 24 Nov 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString(CommonTexts.DayFormat, Spoken.Language);

    /// <summary>The month of a day: <c>November 2026</c>.</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", Spoken.Language);

    /// <summary>What a form field holds for this moment: <c>2026-11-24T10:00</c>.</summary>
    public static string Field(DateTimeOffset at, string zone) =>
        LocalTimes.ToLocal(at, zone).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Day with time, and whose time it is: <c>Tue 24 Nov 2026, 10:00 (Berlin time)</c>.</summary>
    public static string Full(DateTimeOffset at, string zone) => $"{Long(at, zone)} ({Zone(zone)})";

    /// <summary>A zone by its city: <c>Berlin time</c>.</summary>
    public static string Zone(string zone) => ZoneWords.Of(zone);

    /// <summary>How an instant is written for machines: <c>2026-11-24T09:00:00Z</c>.</summary>
    public static string Machine(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Local(DateTimeOffset at, string zone, string format) =>
        LocalTimes.ToLocal(at, zone).ToString(format, Spoken.Language);
}

/// <summary>Time zones as people call them, in the language now spoken.</summary>
public static class ZoneWords
{
    /// <summary>A zone by its city: <c>Berlin time</c>.</summary>
    /// <param name="zone">Its IANA name, <c>Europe/Berlin</c>.</param>
    public static string Of(string zone) => Grammar.Fill(CommonTexts.ZoneByCity, zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' '));
}
