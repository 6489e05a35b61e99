using DurableTask.Core;
using DurableTask.Core.History;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>
/// An instance to which something is happening. The first group of fields belongs to the service's lock; the second to the one turn that may be
/// in progress.
/// </summary>
internal sealed class ActiveInstance(string id)
{
    private TaskCompletionSource? _bell;

    public string Id { get; } = id;

    /// <summary>Answers of activities that no turn has taken yet. They are not stored by themselves: the turn that takes an answer commits it.</summary>
    public List<TaskMessage> Answers { get; } = [];

    /// <summary>Something has come since the last turn began.</summary>
    public bool Rung { get; set; }

    /// <summary>What has come is, or is also, a message on disk.</summary>
    public bool HasMessages { get; set; }

    /// <summary>In the queue or in a turn.</summary>
    public bool Queued { get; set; }

    /// <summary>What is in memory no longer is what is on disk.</summary>
    public bool Stale { get; set; } = true;

    /// <summary>Activities of the current generation that were begun in this process and whose answer no turn has taken.</summary>
    public HashSet<int> Begun { get; } = [];

    public Generation? Generation { get; private set; }

    public void Ring()
    {
        Rung = true;
        _bell?.SetResult();
        _bell = null;
    }

    /// <summary>Completes at the next ring.</summary>
    public Task NextRing() => (_bell ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Adopt(Generation? generation)
    {
        if (generation?.Execution != Generation?.Execution)
        {
            Begun.Clear();
        }

        Generation = generation;
    }
}

/// <summary>The current generation of an instance, as far as its history goes. What belongs to another execution no longer counts.</summary>
internal sealed class Generation(long key, string name, string execution)
{
    private readonly List<HistoryEvent> _events = [];

    public long Key { get; } = key;
    public string Name { get; } = name;
    public string Execution { get; } = execution;

    /// <summary>How many pieces of history are on disk.</summary>
    public int Pieces { get; set; }

    /// <summary>A start that is still to come; null otherwise.</summary>
    public DateTime? StartAt { get; init; }

    public bool IsFinal { get; set; }
    public IReadOnlyList<HistoryEvent> Events => _events;

    /// <summary>Activities without an answer yet, by number.</summary>
    public Dictionary<int, TaskScheduledEvent> OpenActivities { get; } = [];

    /// <summary>Timers that have not fired, by number. One that the code gave up fires as well, and is ignored there.</summary>
    public Dictionary<int, DateTime> OpenTimers { get; } = [];

    public DateTime? NextTimer => OpenTimers.Count == 0 ? null : OpenTimers.Values.Min();

    /// <summary>When its last turn began.</summary>
    public DateTime LastTurn { get; private set; }

    public void Add(IEnumerable<HistoryEvent> events)
    {
        foreach (var each in events)
        {
            _events.Add(each);
            switch (each)
            {
                case OrchestratorStartedEvent:
                    LastTurn = each.Timestamp;
                    break;
                case TaskScheduledEvent scheduled:
                    OpenActivities[scheduled.EventId] = scheduled;
                    break;
                case TaskCompletedEvent completed:
                    OpenActivities.Remove(completed.TaskScheduledId);
                    break;
                case TaskFailedEvent failed:
                    OpenActivities.Remove(failed.TaskScheduledId);
                    break;
                case TimerCreatedEvent created:
                    OpenTimers[created.EventId] = created.FireAt;
                    break;
                case TimerFiredEvent fired:
                    OpenTimers.Remove(fired.TimerId);
                    break;
            }
        }
    }
}
