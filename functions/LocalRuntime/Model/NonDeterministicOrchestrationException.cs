namespace ServerlessMentoring.LocalRuntime;

/// <summary>The orchestrator's code asked for other work than its history records: it changed, or reads something that replay does not repeat.</summary>
/// <param name="message">What history holds and what the code did.</param>
public sealed class NonDeterministicOrchestrationException(string message) : Exception(message);
