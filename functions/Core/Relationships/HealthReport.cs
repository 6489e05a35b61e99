using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>A judgement and what it rests on.</summary>
public sealed record HealthReport
{
    /// <summary>The judgement: the worst of its reasons.</summary>
    public HealthLevel Level { get; init; }

    /// <summary>Why, worst first, each a short sentence; empty when on track.</summary>
    public IReadOnlyList<Remark> Reasons { get; init => field = value ?? []; } = [];
}
