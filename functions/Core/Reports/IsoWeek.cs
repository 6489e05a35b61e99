using System.Globalization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Reports;

/// <summary>Weeks by their ISO 8601 names, <c>2026-W10</c>: from Monday to Sunday, in somebody's zone.</summary>
public static class IsoWeek
{
    private const int DaysAWeek = 7;

    /// <summary>The name of a day's week.</summary>
    public static string NameOf(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(at):D4}-W{ISOWeek.GetWeekOfYear(at):D2}");
    }

    /// <summary>The name of the week in which a moment is.</summary>
    /// <param name="at">The moment, UTC.</param>
    /// <param name="timeZone">Whose week: an IANA zone.</param>
    public static string NameOf(DateTimeOffset at, string timeZone) => NameOf(LocalTimes.DayOf(at, timeZone));

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-((int)day.DayOfWeek + DaysAWeek - 1) % DaysAWeek);
}
