namespace ServerlessMentoring.LocalRuntime;

/// <summary>Which instances to list.</summary>
/// <param name="CreatedFrom">Created at or after.</param>
/// <param name="CreatedTo">Created at or before.</param>
/// <param name="Statuses">In one of these statuses.</param>
/// <param name="TaskHubNames">Not used here: there is one hub.</param>
/// <param name="InstanceIdPrefix">The id starts with this.</param>
/// <param name="PageSize">Most instances a page.</param>
/// <param name="FetchInputsAndOutputs">Whether to read inputs, outputs and custom status.</param>
/// <param name="ContinuationToken">Where the last page ended.</param>
public record OrchestrationQuery(
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    IEnumerable<OrchestrationRuntimeStatus>? Statuses = null,
    IEnumerable<string>? TaskHubNames = null,
    string? InstanceIdPrefix = null,
    int PageSize = OrchestrationQuery.DefaultPageSize,
    bool FetchInputsAndOutputs = false,
    string? ContinuationToken = null)
{
    /// <summary>Page size when none is given.</summary>
    public const int DefaultPageSize = 100;
}
