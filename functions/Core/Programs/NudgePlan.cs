using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Programs;

/// <summary>When and how often people are reminded of what they owe.</summary>
public sealed record NudgePlan
{
    /// <summary>Days an ask is open before the first reminder.</summary>
    public required int AfterDays { get; init; }

    /// <summary>Days from one reminder of an ask to the next.</summary>
    public required int EveryDays { get; init; }

    /// <summary>The most reminders of one ask; 0 for none.</summary>
    public required int MaxPerAsk { get; init; }

    /// <summary>The time of day in the person's own zone, <c>HH:mm</c>, 06:00 to 17:00.</summary>
    [JsonConverter(typeof(WorkingHoursTimeConverter))]
    public required TimeOnly SendAt { get; init; }

    /// <summary>Days on which nobody is reminded and no deadline falls.</summary>
    [JsonConverter(typeof(WorkingHoursDaysConverter))]
    public required IReadOnlyList<DayOfWeek> QuietDays { get; init; }
}
