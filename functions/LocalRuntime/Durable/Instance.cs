namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>An orchestration instance in memory, as far as its current generation goes. It is dropped as soon as nothing happens to it.</summary>
internal sealed class Instance
{
    private readonly List<HistoryTurn> _turns = [];

    public required long Key { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Grows with every start and every generation: what belongs to an older one no longer counts.</summary>
    public required long Execution { get; init; }

    public required OrchestrationRuntimeStatus Status { get; init; }

    public required bool Suspended { get; init; }

    public required string? Input { get; init; }

    /// <summary>A start that is still to come; null otherwise.</summary>
    public DateTime? StartAt { get; init; }

    public IReadOnlyList<HistoryTurn> Turns => _turns;

    /// <summary>Activities without an answer yet, by number.</summary>
    public Dictionary<int, ScheduledAction> OpenActivities { get; } = [];

    /// <summary>Timers that may still fire, by number. After loading it holds given-up ones too; the orchestrator ignores those.</summary>
    public Dictionary<int, DateTime> OpenTimers { get; private set; } = [];

    public bool IsFinal => Status
        is OrchestrationRuntimeStatus.Completed
        or OrchestrationRuntimeStatus.Failed
        or OrchestrationRuntimeStatus.Terminated;

    public DateTime? NextTimer => OpenTimers.Count == 0 ? null : OpenTimers.Values.Min();

    public void Add(HistoryTurn turn)
    {
        _turns.Add(turn);
        foreach (var message in turn.Received.Where(message => message.Kind != MessageKind.Event))
        {
            OpenActivities.Remove(message.TaskId);
            OpenTimers.Remove(message.TaskId);
        }

        foreach (var action in turn.Scheduled)
        {
            if (action.Kind == ActionKind.Activity)
            {
                OpenActivities.Add(action.Id, action);
            }
            else
            {
                OpenTimers.Add(action.Id, action.DueAt);
            }
        }
    }

    /// <summary>Adds a turn that just ran, knowing which timers it gave up.</summary>
    public void Add(TurnResult result)
    {
        Add(result.Turn);
        OpenTimers = new(result.OpenTimers);
    }

    /// <summary>The next generation, not started yet.</summary>
    public Instance Next(string? input) => new()
    {
        Key = Key,
        Id = Id,
        Name = Name,
        Execution = Execution + 1,
        Status = OrchestrationRuntimeStatus.Running,
        Suspended = Suspended,
        Input = input,
    };
}
