using System.Globalization;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Reports;

/// <summary>Puts what happened into months: from the first in which anything did to the last, without gaps.</summary>
internal static class ReportMonths
{
    private const int MonthsAYear = 12;

    // A clock that was once wrong must not make a report of ten thousand lines.
    private const int MostMonths = 600;

    public static IReadOnlyList<ReportMonth> Of(IReadOnlyCollection<ReportRow> rows, string timeZone)
    {
        var months = new SortedDictionary<string, ReportMonth>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Add(months, MonthOf(row.StartedAt, timeZone), month => month with { Started = month.Started + 1 });
            if (row.Facts.KickoffAt is { } kickoff)
            {
                Add(months, MonthOf(kickoff, timeZone), month => month with { Kickoffs = month.Kickoffs + 1 });
            }

            if (row is { IsOver: true, Facts.EndedAt: { } ended })
            {
                Add(months, MonthOf(ended, timeZone), month => Over(month, row));
            }

            foreach (var (held, count) in row.Facts.HeldByMonth)
            {
                Add(months, held, month => month with { SessionsHeld = month.SessionsHeld + count });
            }
        }

        return months.Count == 0 ? [] : WithoutGaps(months);
    }

    private static List<ReportMonth> WithoutGaps(SortedDictionary<string, ReportMonth> months)
    {
        var (first, last) = (NumberOf(months.Keys.First()), NumberOf(months.Keys.Last()));
        return last - first > MostMonths
            ? [.. months.Values]
            : [.. Enumerable.Range(first, last - first + 1).Select(NameOf).Select(name => months.GetValueOrDefault(name) ?? new ReportMonth { Month = name })];
    }

    private static ReportMonth Over(ReportMonth month, ReportRow row) => row switch
    {
        { Phase: Phase.Declined } => month with { Declined = month.Declined + 1 },
        { Phase: Phase.Ended } => month with { EndedEarly = month.EndedEarly + 1 },
        { Outcome: Outcome.Incomplete } => month with { Incomplete = month.Incomplete + 1 },
        _ => month with { Completed = month.Completed + 1 },
    };

    private static void Add(SortedDictionary<string, ReportMonth> months, string name, Func<ReportMonth, ReportMonth> change) =>
        months[name] = change(months.GetValueOrDefault(name) ?? new ReportMonth { Month = name });

    private static string MonthOf(DateTimeOffset at, string timeZone) =>
        LocalTimes.ToLocal(at, timeZone).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static int NumberOf(string month) =>
        (int.Parse(month.AsSpan(0, 4), CultureInfo.InvariantCulture) * MonthsAYear) + int.Parse(month.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1;

    private static string NameOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number / MonthsAYear:D4}-{(number % MonthsAYear) + 1:D2}");
}
