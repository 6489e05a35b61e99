namespace ServerlessMentoring.LocalRuntime;

/// <summary>What a purge did.</summary>
/// <param name="count">Instances purged.</param>
/// <param name="isComplete">Whether nothing that matched is left.</param>
public class PurgeResult(int count, bool? isComplete = null)
{
    /// <summary>Instances purged.</summary>
    public int PurgedInstanceCount { get; } = count;

    /// <summary>Whether nothing that matched is left.</summary>
    public bool? IsComplete { get; } = isComplete;
}
