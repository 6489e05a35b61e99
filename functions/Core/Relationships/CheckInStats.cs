namespace ServerlessMentoring.Core.Relationships;

/// <summary>Check-ins in numbers.</summary>
public sealed record CheckInStats
{
    /// <summary>Check-ins asked for.</summary>
    public int Asked { get; init; }

    /// <summary>Check-ins answered.</summary>
    public int Answered { get; init; }

    /// <summary>The lowest pulse so far, 1 to 5; null without any answer.</summary>
    public int? LowestPulse { get; init; }
}
