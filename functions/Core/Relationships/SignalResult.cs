using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What became of one signal.</summary>
public sealed record SignalResult
{
    public string SignalId { get; init; } = "";

    public string Kind { get; init; } = "";

    public SignalFate Fate { get; init; }

    /// <summary>Why it had no effect, in plain words; null if it was applied.</summary>
    public Remark? Reason { get; init; }
}
