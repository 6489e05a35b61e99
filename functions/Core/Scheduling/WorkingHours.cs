using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Scheduling;

/// <summary>The local hours in which a person works. Every deadline of that person falls inside them.</summary>
public sealed record WorkingHours
{
    /// <summary>Monday to Friday, 09:00 to 17:00: what holds until a profile says otherwise.</summary>
    public static WorkingHours Default { get; } = new();

    /// <summary>The days worked, written as <c>Mon</c>…<c>Sun</c>.</summary>
    [JsonConverter(typeof(WorkingHoursDaysConverter))]
    public IReadOnlyList<DayOfWeek> Days { get; init => field = value ?? []; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The first minute of the day's work, local time, <c>HH:mm</c>.</summary>
    [JsonConverter(typeof(WorkingHoursTimeConverter))]
    public TimeOnly From { get; init; } = new(9, 0);

    /// <summary>The end of the day's work, local time, <c>HH:mm</c>; itself no longer inside.</summary>
    [JsonConverter(typeof(WorkingHoursTimeConverter))]
    public TimeOnly To { get; init; } = new(17, 0);

    /// <summary>Whether there is any working time at all. Hours that are not usable count as the default.</summary>
    [JsonIgnore]
    public bool IsUsable => Days.Count > 0 && From < To;

    /// <summary>Same days and times, whatever the order of the days.</summary>
    public bool Equals(WorkingHours? other) =>
        other is not null && From == other.From && To == other.To && DayBits() == other.DayBits();

    public override int GetHashCode() => HashCode.Combine(From, To, DayBits());

    private int DayBits() => Days.Aggregate(0, (bits, day) => bits | (1 << (int)day));
}
