namespace ServerlessMentoring.LocalRuntime;

/// <summary>How to start an orchestration.</summary>
/// <param name="InstanceId">The instance's id; a new GUID when null.</param>
/// <param name="StartAt">Not before this instant; at once when null or past.</param>
public record StartOrchestrationOptions(string? InstanceId = null, DateTimeOffset? StartAt = null)
{
    /// <summary>Statuses in which an existing instance of the id makes the start fail. Null or empty: any existing instance is replaced, even a running one.</summary>
    public IReadOnlyList<string>? DedupeStatuses { get; init; }
}
