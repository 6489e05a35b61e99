using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Reports;

/// <summary>A program in numbers: as a whole, by department, and over time. What each number means is in <c>docs/reports.md</c>.</summary>
public sealed record ProgramReport
{
    public required string ProgramId { get; init; }

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

/// <summary>The relationships of one department's mentees.</summary>
/// <param name="Department">The department when they were started; null where nobody knew it.</param>
/// <param name="Numbers">Their numbers.</param>
public sealed record ReportDepartment(string? Department, ReportNumbers Numbers);

/// <summary>Which program a report is about, and as of when.</summary>
public sealed record ReportScope
{
    public required string ProgramId { get; init; }

    public required string ProgramName { get; init; }

    /// <summary>The program's IANA zone: its days and months are those of the report.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Whether all enroll as mentee, also whoever is the host.</summary>
    public bool IsPeerGroup { get; init; }

    /// <summary>As of when; UTC.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Which relationships a report counts: those started between two days, those of a department's mentees.</summary>
/// <param name="From">The first day, in the program's zone; null for no limit.</param>
/// <param name="To">The last day, itself included; null for no limit.</param>
/// <param name="Department">The department, whatever the case of its letters; null for all.</param>
public sealed record ReportFilter(DateOnly? From = null, DateOnly? To = null, string? Department = null)
{
    public static ReportFilter All { get; } = new();

    /// <param name="row">The relationship.</param>
    /// <param name="startedOn">The day on which it started, in the program's zone.</param>
    public bool Takes(ReportRow row, DateOnly startedOn)
    {
        ArgumentNullException.ThrowIfNull(row);
        return !(startedOn < From) && !(startedOn > To)
            && (Department is null || row.Departments.Contains(Department, StringComparer.OrdinalIgnoreCase));
    }
}
