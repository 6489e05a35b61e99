namespace ServerlessMentoring.LocalRuntime;

/// <summary>Helpers for <see cref="StartOrchestrationOptions"/>.</summary>
public static class StartOrchestrationOptionsExtensions
{
    /// <summary>The same options with these dedupe statuses.</summary>
    /// <param name="options">The options.</param>
    /// <param name="dedupeStatuses">Statuses that make the start fail.</param>
    public static StartOrchestrationOptions WithDedupeStatuses(
        this StartOrchestrationOptions options,
        params OrchestrationRuntimeStatus[] dedupeStatuses)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with { DedupeStatuses = [.. dedupeStatuses.Select(status => status.ToString())] };
    }
}
