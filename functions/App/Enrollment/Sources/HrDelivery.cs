using ServerlessMentoring.Core;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>What a webhook brings, ready to be written down.</summary>
public sealed record HrDelivery
{
    /// <summary>Each event as JSON, or its faults.</summary>
    public IReadOnlyList<HrItem> Items { get; init; } = [];

    /// <summary>Whether the sender wants a result for each.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the items are only notices, to be completed by asking the system.</summary>
    public bool AreNotices { get; init; }

    /// <summary>What is wrong with the body as a whole.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Whether <see cref="Faults"/> is about size: answered 413 rather than 400.</summary>
    public bool TooLarge { get; init; }

    /// <summary>The faults for which the webhook is refused as a whole; empty when it is taken.</summary>
    public IReadOnlyList<Fault> Refusal =>
        Faults.Count > 0 ? Faults
        : !IsList && Items.Count > 0 && Items.All(item => !item.Ok) ? [.. Items.SelectMany(item => item.Faults)]
        : [];
}
