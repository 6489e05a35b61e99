using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Reports;

/// <summary>When owners hear of their week: Monday at 08:00 in the program's zone, or as soon after it in that week as anybody is at work.</summary>
/// <param name="Name">The ISO week, <c>2026-W10</c>.</param>
/// <param name="Monday">Its Monday.</param>
/// <param name="From">The beginning of what the digest tells of: the Monday before, 08:00; UTC.</param>
/// <param name="To">The end of it, itself outside: this Monday, 08:00; UTC.</param>
public sealed record DigestWeek(string Name, DateOnly Monday, DateTimeOffset From, DateTimeOffset To)
{
    private const int DaysAWeek = 7;

    private static readonly TimeOnly Opens = new(8, 0);
    private static readonly WorkingHours Office = new() { From = Opens, To = new TimeOnly(18, 0) };

    /// <summary>The week whose digest may go out at this moment; null when it is too early, or nobody is at work.</summary>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="timeZone">The program's IANA zone.</param>
    /// <param name="quietDays">Days on which the program sends nothing.</param>
    public static DigestWeek? DueAt(DateTimeOffset now, string timeZone, IReadOnlyList<DayOfWeek> quietDays)
    {
        var today = DateOnly.FromDateTime(LocalTimes.ToLocal(now, timeZone));
        var week = Of(IsoWeek.MondayOf(today), timeZone);
        return now >= LocalTimes.Forward(week.To, timeZone, Office, quietDays) && LocalTimes.Forward(now, timeZone, Office, quietDays) == now ? week : null;
    }

    /// <summary>The first moment after another at which a digest may go out, if the one that may go out at that moment has.</summary>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="timeZone">The program's IANA zone.</param>
    /// <param name="quietDays">Days on which the program sends nothing.</param>
    public static DateTimeOffset NextAfter(DateTimeOffset now, string timeZone, IReadOnlyList<DayOfWeek> quietDays)
    {
        var monday = IsoWeek.MondayOf(DateOnly.FromDateTime(LocalTimes.ToLocal(now, timeZone)));
        var opens = LocalTimes.Forward(Of(monday, timeZone).To, timeZone, Office, quietDays);
        var open = LocalTimes.Forward(now, timeZone, Office, quietDays);
        return now < opens ? opens
            : now < open ? open
            : LocalTimes.Forward(Of(monday.AddDays(DaysAWeek), timeZone).To, timeZone, Office, quietDays);
    }

    /// <summary>The week before this one.</summary>
    /// <param name="timeZone">The program's IANA zone.</param>
    public DigestWeek Before(string timeZone) => Of(Monday.AddDays(-DaysAWeek), timeZone);

    private static DigestWeek Of(DateOnly monday, string timeZone) =>
        new(IsoWeek.NameOf(monday), monday, Morning(monday.AddDays(-DaysAWeek), timeZone), Morning(monday, timeZone));

    private static DateTimeOffset Morning(DateOnly day, string timeZone) => LocalTimes.At(day, Opens, timeZone);
}
