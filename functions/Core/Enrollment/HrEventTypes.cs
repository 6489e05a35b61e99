namespace ServerlessMentoring.Core.Enrollment;

/// <summary>The names of event types, as webhooks write them.</summary>
public static class HrEventTypes
{
    private static readonly Dictionary<HrEventType, string> Names = new()
    {
        [HrEventType.Enrolled] = "employee.enrolled",
        [HrEventType.Withdrawn] = "employee.withdrawn",
        [HrEventType.Updated] = "employee.updated",
        [HrEventType.LeaveStarted] = "employee.leave_started",
        [HrEventType.LeaveEnded] = "employee.leave_ended",
        [HrEventType.TerminationRecorded] = "employee.termination_recorded",
        [HrEventType.TerminationEffective] = "employee.termination_effective",
        [HrEventType.TerminationCancelled] = "employee.termination_cancelled",
        [HrEventType.Rehired] = "employee.rehired",
    };

    private static readonly Dictionary<string, HrEventType> Values = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The name of a type.</summary>
    /// <returns>Such as <c>employee.enrolled</c>.</returns>
    public static string NameOf(HrEventType type) => Names[type];

    /// <summary>The type of a name.</summary>
    /// <returns>The type; null if there is none.</returns>
    public static HrEventType? Find(string? name) => name is not null && Values.TryGetValue(name, out var type) ? type : null;

    internal static string Rule { get; } = "must be one of " + string.Join(", ", Values.Keys);
}
