namespace ServerlessMentoring.Core.Enrollment;

/// <summary>The body of one webhook: one event, or a list of them of which each stands or falls alone.</summary>
public sealed record HrMessage
{
    /// <summary>Whether the body is a list; its answer then has a result for each.</summary>
    public bool IsList { get; init; }

    /// <summary>Each event in order, or its faults; empty when the body as a whole is at fault.</summary>
    public IReadOnlyList<Read<HrEvent>> Events { get; init; } = [];

    /// <summary>What is wrong with the body as a whole: no JSON, too large, too many.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Whether <see cref="Faults"/> is about size: answered 413 rather than 400.</summary>
    public bool TooLarge { get; init; }
}
