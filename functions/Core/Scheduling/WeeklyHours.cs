using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Scheduling;

/// <summary>A stretch of one weekday, every week, in local time.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="From">The first minute.</param>
/// <param name="To">The end; itself no longer inside.</param>
public sealed record WeeklyHours(
    [property: JsonConverter(typeof(WeekdayConverter))] DayOfWeek Day,
    [property: JsonConverter(typeof(WorkingHoursTimeConverter))] TimeOnly From,
    [property: JsonConverter(typeof(WorkingHoursTimeConverter))] TimeOnly To);
