namespace ServerlessMentoring.Pages.Actions;

/// <summary>Sets how many mentees a mentor takes, across all programs. Field: <c>capacity</c>.</summary>
public sealed record CapacityPage : ActionPage
{
    /// <summary>The number that counts now.</summary>
    public required int Capacity { get; init; }

    /// <summary>How many places are taken now.</summary>
    public required int Taken { get; init; }

    /// <summary>How many mentees have asked the mentor and wait for an answer.</summary>
    public int Waiting { get; init; }

    /// <summary>The largest number to offer.</summary>
    public int Maximum { get; init; } = 50;

    internal override Type View => typeof(CapacityView);
}
