namespace ServerlessMentoring.LocalRuntime;

/// <summary>An instance of this id has one of the statuses that the caller listed in <see cref="StartOrchestrationOptions.DedupeStatuses"/>.</summary>
/// <param name="message">Which instance, and its status.</param>
public sealed class OrchestrationAlreadyExistsException(string message) : Exception(message);
