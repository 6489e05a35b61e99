using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>A time as it is for the others.</summary>
internal static class SlotTimes
{
    private const int Zones = 4;

    /// <summary>
    /// <c>14:30 for Ravi</c>, with the day where it is another one; null when clocks show the same for all. Of many zones the first four.
    /// </summary>
    public static string? ForOthers(DateTimeOffset at, string zone, IReadOnlyList<PersonCard> others)
    {
        var times = others
            .Where(other => When.Field(at, other.TimeZone) != When.Field(at, zone))
            .GroupBy(other => When.Field(at, other.TimeZone))
            .Take(Zones)
            .Select(group => Grammar.Fill(
                ActionTexts.TimeFor, Time(at, zone, group.First().TimeZone), Names.Short([.. group.Select(other => other.Name)])))
            .ToList();
        return times.Count == 0 ? null : string.Join("; ", times);
    }

    private static string Time(DateTimeOffset at, string zone, string theirs) =>
        When.Field(at, zone)[..10] == When.Field(at, theirs)[..10] ? When.Time(at, theirs) : When.Short(at, theirs);
}
