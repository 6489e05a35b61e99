using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Whether a signal can have an effect now, and why not.</summary>
public sealed record SignalCheck
{
    public SignalVerdict Verdict { get; init; }

    /// <summary>The phase in which the relationship is.</summary>
    public Phase Phase { get; init; }

    /// <summary>The field at fault, camelCase, when the verdict is about one.</summary>
    public string? Field { get; init; }

    /// <summary>Why not, in plain words; null when it can.</summary>
    public Remark? Reason { get; init; }

    /// <summary>Whether it can have an effect.</summary>
    public bool IsOk => Verdict == SignalVerdict.Ok;
}
