namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>What one turn of an orchestrator led to.</summary>
/// <param name="Status">Running, completed or failed; a generation that continued as new counts as running.</param>
/// <param name="Turn">The step to record.</param>
/// <param name="OpenTimers">Timers that may still fire, by number.</param>
internal sealed record TurnResult(OrchestrationRuntimeStatus Status, HistoryTurn Turn, IReadOnlyDictionary<int, DateTime> OpenTimers)
{
    public string? CustomStatus { get; init; }

    public string? Output { get; init; }

    public TaskFailureDetails? Failure { get; init; }

    /// <summary>Whether a next generation is to start.</summary>
    public bool ContinuedAsNew { get; init; }

    public string? NewInput { get; init; }

    /// <summary>Events that go along to the next generation.</summary>
    public IReadOnlyList<Message> Carried { get; init; } = [];
}
