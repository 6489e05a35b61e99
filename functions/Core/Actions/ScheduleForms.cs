using System.Globalization;
using System.Text.RegularExpressions;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Actions;

/// <summary>
/// Reads hours out of forms: <c>workingHours.days</c> (several values, or one with commas), <c>workingHours.from</c> and
/// <c>.to</c> as HH:mm; <c>offered</c> as <c>Tue 09:00-11:00</c>, each on a line or a value of its own.
/// </summary>
internal static partial class ScheduleForms
{
    private const string DaysName = "workingHours.days";
    private const string FromName = "workingHours.from";
    private const string ToName = "workingHours.to";

    public static bool HoursSent(FormReader form) => form.Sent(DaysName) || form.Sent(FromName) || form.Sent(ToName);

    /// <summary>The working hours; null when all of their fields are blank.</summary>
    public static WorkingHours? WorkingHours(FormReader form)
    {
        var names = form.Texts(DaysName, 7, 100).SelectMany(each => each.Split(',', StringSplitOptions.TrimEntries)).ToList();
        var from = Time(form, FromName);
        var to = Time(form, ToName);
        if (names.Count == 0 && from is null && to is null)
        {
            return null;
        }

        var days = names.Select(Weekdays.Find).OfType<DayOfWeek>().Distinct().ToList();
        if (days.Count != names.Count || days.Count == 0)
        {
            form.Refuse(DaysName, FormRule.Of(nameof(RuleTexts.DaysOnce)));
        }

        if (from is null != to is null || from >= to)
        {
            form.Refuse(ToName, FormRule.Of(nameof(RuleTexts.LaterThanStart)));
        }

        var usual = Scheduling.WorkingHours.Default;
        return new WorkingHours { Days = days, From = from ?? usual.From, To = to ?? usual.To };
    }

    /// <summary>The hours offered; null when the field is blank.</summary>
    public static IReadOnlyList<WeeklyHours>? Offered(FormReader form)
    {
        var hours = new List<WeeklyHours>();
        foreach (var text in form.Texts("offered", 20, 100, splitLines: true))
        {
            if (Parse(text) is { } stretch)
            {
                hours.Add(stretch);
            }
            else
            {
                form.Refuse("offered", FormRule.Of(nameof(RuleTexts.Offered)));
                return null;
            }
        }

        return hours.Count == 0 ? null : hours;
    }

    private static WeeklyHours? Parse(string text) =>
        StretchPattern().Match(text) is { Success: true } match
        && DayOf(match.Groups["day"].Value) is { } day
        && Parsed(match.Groups["from"].Value) is { } from
        && Parsed(match.Groups["to"].Value) is { } to
        && from < to
            ? new WeeklyHours(day, from, to)
            : null;

    private static TimeOnly? Time(FormReader form, string name)
    {
        if (form.Text(name, 100) is not { } text)
        {
            return null;
        }

        if (Parsed(text) is { } time)
        {
            return time;
        }

        form.Refuse(name, FormRule.Of(nameof(RuleTexts.TimeOfDay)));
        return null;
    }

    /// <summary>A day as people write it short in any language that we write in.</summary>
    private static DayOfWeek? DayOf(string text) => Weekdays.Find(text) ?? Enum.GetValues<DayOfWeek>().Cast<DayOfWeek?>().FirstOrDefault(
        day => Languages.All.Any(language => string.Equals(
            language.DateTimeFormat.GetAbbreviatedDayName(day!.Value).TrimEnd('.'), text, StringComparison.OrdinalIgnoreCase)));

    private static TimeOnly? Parsed(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex(@"\A(?<day>[A-Za-z]{2,3})\s+(?<from>[0-9]{2}:[0-9]{2})\s*[-–]\s*(?<to>[0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex StretchPattern();
}
