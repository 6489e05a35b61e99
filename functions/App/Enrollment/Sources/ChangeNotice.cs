namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>That something about an employee has changed: all that thin webhooks say. It is kept until the system was asked for the rest.</summary>
/// <param name="EmployeeId">The id in that system.</param>
/// <param name="IsDeleted">Whether the employee is gone from there.</param>
/// <param name="At">When it was so, if the webhook says; UTC.</param>
public sealed record ChangeNotice(string EmployeeId, bool IsDeleted = false, DateTimeOffset? At = null);
