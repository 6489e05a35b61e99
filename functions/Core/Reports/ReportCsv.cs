using System.Globalization;

namespace ServerlessMentoring.Core.Reports;

/// <summary>
/// A report as one tidy table: a row for each number, so that a spreadsheet can filter and pivot it. Columns are <c>section</c> (report,
/// people, total, department, month), <c>group</c> (the department or the month), <c>measure</c> (the path in JSON) and <c>value</c>.
/// </summary>
public static class ReportCsv
{
    public static string Of(ProgramReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var csv = new CsvText().Cell("section").Cell("group").Cell("measure").Cell("value").EndRow();
        foreach (var (name, value) in About(report))
        {
            csv.Cell("report").Cell("").Cell(name).Cell(value).EndRow();
        }

        Write(csv, "people", "", ReportMeasures.Of(report.People));
        Write(csv, "total", "", ReportMeasures.Of(report.Total));
        foreach (var department in report.Departments)
        {
            Write(csv, "department", department.Department, ReportMeasures.Of(department.Numbers));
        }

        foreach (var month in report.Months)
        {
            Write(csv, "month", month.Month, ReportMeasures.Of(month));
        }

        return csv.ToString();
    }

    private static IEnumerable<(string Name, string? Value)> About(ProgramReport report) =>
    [
        ("programId", report.ProgramId),
        ("programName", report.ProgramName),
        ("timeZone", report.TimeZone),
        ("at", report.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        ("from", report.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("to", report.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("department", report.Department),
    ];

    private static void Write(CsvText csv, string section, string? group, IEnumerable<(string Name, decimal? Value)> measures)
    {
        foreach (var (name, value) in measures)
        {
            csv.Cell(section).Cell(group).Cell(name).Cell(value).EndRow();
        }
    }
}
