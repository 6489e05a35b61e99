using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Reports;

/// <summary>A program in numbers: as a whole, by department, and over time. What each number means is in <c>docs/reports.md</c>.</summary>
public sealed record ProgramReport
{
    /// <summary>The program's id.</summary>
    public required string ProgramId { get; init; }

    /// <summary>The program's name.</summary>
    public required string ProgramName { get; init; }

    /// <summary>The IANA zone of the report's days and months.</summary>
    public required string TimeZone { get; init; }

    /// <summary>As of when; UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Only relationships started on this day or later; null for no limit.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only relationships started on this day or earlier; null for no limit.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only relationships of this department's mentees; null for all.</summary>
    public string? Department { get; init; }

    /// <summary>Who takes part today, whatever the filter.</summary>
    public required ReportPeople People { get; init; }

    /// <summary>All relationships that the filter takes.</summary>
    public required ReportNumbers Total { get; init; }

    /// <summary>The same by department. A group of several departments counts in each of them.</summary>
    public required IReadOnlyList<ReportDepartment> Departments { get; init; }

    /// <summary>The same over time, month by month.</summary>
    public required IReadOnlyList<ReportMonth> Months { get; init; }

    /// <summary>Makes the report.</summary>
    /// <param name="scope">Of which program, as of when.</param>
    /// <param name="rows">All of its relationships.</param>
    /// <param name="enrolled">All who are enrolled, each role once.</param>
    /// <param name="waiting">How many wait for another match.</param>
    /// <param name="filter">Which relationships count.</param>
    public static ProgramReport Of(
        ReportScope scope,
        IReadOnlyCollection<ReportRow> rows,
        IReadOnlyCollection<EnrolledPerson> enrolled,
        int waiting,
        ReportFilter filter)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(filter);
        var taken = filter == ReportFilter.All ? rows : [.. rows.Where(row => filter.Takes(row, DayOf(row.StartedAt, scope.TimeZone)))];
        return new ProgramReport
        {
            ProgramId = scope.ProgramId,
            ProgramName = scope.ProgramName,
            TimeZone = scope.TimeZone,
            At = scope.At,
            From = filter.From,
            To = filter.To,
            Department = filter.Department,
            People = ReportPeople.Of(rows, enrolled, waiting, scope.IsPeerGroup),
            Total = ReportNumbers.Of(taken),
            Departments = [.. ByDepartment(taken, filter)],
            Months = ReportMonths.Of(taken, scope.TimeZone),
        };
    }

    private static IEnumerable<ReportDepartment> ByDepartment(IReadOnlyCollection<ReportRow> rows, ReportFilter filter) => rows
        .SelectMany(row => row.Departments.DefaultIfEmpty(""), (row, department) => (row, department))
        .Where(each => filter.Department is null || Same(each.department, filter.Department))
        .GroupBy(each => each.department, each => each.row, StringComparer.OrdinalIgnoreCase)
        .OrderBy(group => group.Key.Length == 0)
        .ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
        .Select(group => new ReportDepartment(group.Key.Length == 0 ? null : group.Key, ReportNumbers.Of([.. group.DistinctBy(row => row.Id)])));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static DateOnly DayOf(DateTimeOffset at, string timeZone) => DateOnly.FromDateTime(LocalTimes.ToLocal(at, timeZone));
}
