namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>
/// An instance to which something is happening. The first group of fields belongs to the engine's lock; the second to
/// the one turn that may be in progress.
/// </summary>
internal sealed class ActiveInstance(string id)
{
    public string Id { get; } = id;

    public List<ActivityResult> Results { get; } = [];

    /// <summary>Something has come since the last turn began.</summary>
    public bool Rung { get; set; }

    /// <summary>In the queue or in a turn.</summary>
    public bool Queued { get; set; }

    /// <summary>What is in memory no longer is what is on disk.</summary>
    public bool Stale { get; set; } = true;

    public bool InboxRung { get; set; }

    public Instance? Instance { get; private set; }

    public Inbox Inbox { get; set; } = Inbox.Empty;

    /// <summary>Activities of the current generation that were begun in this process and have not been answered in a turn.</summary>
    public HashSet<int> Begun { get; } = [];

    public void Adopt(Instance? instance)
    {
        if (instance?.Execution != Instance?.Execution)
        {
            Begun.Clear();
        }

        Instance = instance;
    }
}
