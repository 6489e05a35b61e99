using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Reading;

/// <summary>Reads weekdays and working hours out of JSON objects.</summary>
internal static class ScheduleFields
{
    public const string DayRule = "must be one of Mon, Tue, Wed, Thu, Fri, Sat, Sun";

    public static IReadOnlyList<DayOfWeek> Days(ObjectReader reader, string name, int min, int max)
    {
        var names = reader.Texts(name, max, 20, text => Weekdays.Find(text) is null ? DayRule : null, min);
        var days = names.Select(each => Weekdays.Find(each)!.Value).ToList();
        if (days.Distinct().Count() != days.Count)
        {
            reader.Refuse(name, "must name each day only once");
        }

        return days;
    }

    public static WorkingHours WorkingHours(ObjectReader reader)
    {
        var days = Days(reader, "days", 1, 7);
        var from = reader.Time("from");
        var to = reader.Time("to");
        if (from >= to)
        {
            reader.Refuse("to", "must be later than from");
        }

        return new WorkingHours { Days = days, From = from ?? default, To = to ?? default };
    }
}
