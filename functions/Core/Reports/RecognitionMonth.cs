using System.Globalization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Reports;

/// <summary>A month that is over, and when its thanks are due: from 09:00 of the first working day after it.</summary>
/// <param name="Name">The month, <c>2026-02</c>.</param>
public sealed record RecognitionMonth(string Name)
{
    private const int DaysToCatchUp = 10;
    private const string Format = "yyyy-MM";

    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>The rule that a month in an address keeps.</summary>
    public static string Rule => "must be a month, yyyy-MM";

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => DateOnly.ParseExact(Name + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a month; null when it is none.</summary>
    public static RecognitionMonth? Read(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? new RecognitionMonth(text) : null;

    /// <summary>The last month that is over at this moment.</summary>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="timeZone">For whom: an IANA zone.</param>
    public static RecognitionMonth LastBefore(DateTimeOffset now, string timeZone) =>
        new(LocalTimes.ToLocal(now, timeZone).AddMonths(-1).ToString(Format, CultureInfo.InvariantCulture));

    /// <summary>The month for which thanks may go out at this moment; null when it is too early or too late, or nobody is at work.</summary>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="timeZone">The reader's IANA zone, or the program's.</param>
    /// <param name="hours">When the reader works.</param>
    /// <param name="quietDays">Days on which nothing is sent.</param>
    public static RecognitionMonth? DueAt(DateTimeOffset now, string timeZone, WorkingHours hours, IReadOnlyList<DayOfWeek> quietDays)
    {
        var month = LastBefore(now, timeZone);
        var first = month.FirstDay.AddMonths(1);
        var due = LocalTimes.Forward(LocalTimes.At(first, Morning, timeZone), timeZone, hours, quietDays);
        var isLate = DateOnly.FromDateTime(LocalTimes.ToLocal(now, timeZone)) > first.AddDays(DaysToCatchUp);
        return now >= due && !isLate && LocalTimes.Forward(now, timeZone, hours, quietDays) == now ? month : null;
    }

    /// <summary>The first moment after another at which thanks may go out, if those that may go out at that moment have.</summary>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="timeZone">The reader's IANA zone, or the program's.</param>
    /// <param name="hours">When the reader works.</param>
    /// <param name="quietDays">Days on which nothing is sent.</param>
    public static DateTimeOffset NextAfter(DateTimeOffset now, string timeZone, WorkingHours hours, IReadOnlyList<DayOfWeek> quietDays)
    {
        var first = LastBefore(now, timeZone).FirstDay.AddMonths(1);
        var opens = LocalTimes.Forward(LocalTimes.At(first, Morning, timeZone), timeZone, hours, quietDays);
        var open = LocalTimes.Forward(now, timeZone, hours, quietDays);
        return now < opens ? opens
            : now < open ? open
            : LocalTimes.Forward(LocalTimes.At(first.AddMonths(1), Morning, timeZone), timeZone, hours, quietDays);
    }

    /// <summary>Whether a moment is in the month.</summary>
    /// <param name="at">The moment, UTC.</param>
    /// <param name="timeZone">An IANA zone.</param>
    public bool Has(DateTimeOffset at, string timeZone) => LocalTimes.ToLocal(at, timeZone).ToString(Format, CultureInfo.InvariantCulture) == Name;
}
