namespace ServerlessMentoring.Core.Scheduling;

/// <summary>The short names of weekdays: <c>Mon</c>…<c>Sun</c>.</summary>
public static class Weekdays
{
    private static readonly string[] Names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    /// <summary>The short name of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Such as <c>Mon</c>.</returns>
    public static string NameOf(DayOfWeek day) => Names[(int)day];

    /// <summary>The day of a short name.</summary>
    /// <param name="name">The name; case does not count.</param>
    /// <returns>The day; null if there is none.</returns>
    public static DayOfWeek? Find(string? name) =>
        Array.FindIndex(Names, each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
            ? (DayOfWeek)index
            : null;
}
