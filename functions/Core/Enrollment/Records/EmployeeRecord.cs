namespace ServerlessMentoring.Core.Enrollment.Records;

/// <summary>An employee as an HR system shows them when asked. Null means that it does not say, and clears nothing.</summary>
public sealed record EmployeeRecord
{
    /// <summary>The id in that system.</summary>
    public required string EmployeeId { get; init; }

    /// <summary>When the record was last changed there, UTC: its milliseconds are the version of all that follows from it.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Whether the employee is still employed.</summary>
    public required bool IsEmployed { get; init; }

    /// <summary>Whether the employee is away for a time; null when the system does not know of such a thing.</summary>
    public bool? IsOnLeave { get; init; }

    /// <summary>The first day of work, local.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day of work, local.</summary>
    public DateOnly? LeavesOn { get; init; }

    public string? Email { get; init; }

    /// <summary>The name to call the person by.</summary>
    public string? DisplayName { get; init; }

    public string? JobTitle { get; init; }

    public string? Department { get; init; }

    public string? Location { get; init; }

    /// <summary>The id of the manager in that system.</summary>
    public string? ManagerId { get; init; }
}
