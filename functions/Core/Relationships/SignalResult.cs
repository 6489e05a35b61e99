using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What became of one signal.</summary>
public sealed record SignalResult
{
    /// <summary>The signal's id.</summary>
    public string SignalId { get; init; } = "";

    /// <summary>The signal's kind.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What became of it.</summary>
    public SignalFate Fate { get; init; }

    /// <summary>Why it had no effect, in plain words; null if it was applied.</summary>
    public Remark? Reason { get; init; }
}
