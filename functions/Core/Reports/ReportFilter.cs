namespace ServerlessMentoring.Core.Reports;

/// <summary>Which relationships a report counts: those started between two days, those of a department's mentees.</summary>
/// <param name="From">The first day, in the program's zone; null for no limit.</param>
/// <param name="To">The last day, itself included; null for no limit.</param>
/// <param name="Department">The department, whatever the case of its letters; null for all.</param>
public sealed record ReportFilter(DateOnly? From = null, DateOnly? To = null, string? Department = null)
{
    /// <summary>Everything.</summary>
    public static ReportFilter All { get; } = new();

    /// <summary>Whether a relationship counts.</summary>
    /// <param name="row">The relationship.</param>
    /// <param name="startedOn">The day on which it started, in the program's zone.</param>
    public bool Takes(ReportRow row, DateOnly startedOn)
    {
        ArgumentNullException.ThrowIfNull(row);
        return !(startedOn < From) && !(startedOn > To)
            && (Department is null || row.Departments.Contains(Department, StringComparer.OrdinalIgnoreCase));
    }
}
