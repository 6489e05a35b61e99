using System.Globalization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Pages.Charts;

/// <summary>Numbers in charts: for browsers with a point whatever the language, for people as they write them.</summary>
public static class ChartNumber
{
    /// <summary>A share of the width: <c>37.5%</c>.</summary>
    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share, 1):0.#}%");

    /// <summary>Pixels: <c>12.5</c>.</summary>
    public static string Pixels(decimal pixels) => Math.Round(pixels, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A value for people: <c>1,204</c>, <c>3.25</c>; a dash for none.</summary>
    public static string Said(decimal? value) => value?.ToString("#,##0.##", Spoken.Language) ?? "–";

    /// <summary>A class for a look.</summary>
    public static string Class(ChartLook look) => look switch
    {
        ChartLook.Solid => "c-solid",
        ChartLook.Pale => "c-pale",
        ChartLook.Hatched => "c-hatched",
        ChartLook.Warn => "c-warn",
        ChartLook.Bad => "c-bad",
        _ => "c-mark",
    };
}
