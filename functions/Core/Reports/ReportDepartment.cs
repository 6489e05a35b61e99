namespace ServerlessMentoring.Core.Reports;

/// <summary>The relationships of one department's mentees.</summary>
/// <param name="Department">The department when they were started; null where nobody knew it.</param>
/// <param name="Numbers">Their numbers.</param>
public sealed record ReportDepartment(string? Department, ReportNumbers Numbers);
