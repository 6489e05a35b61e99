using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A member's zone or working hours changed.</summary>
public sealed record PersonChanged : Signal
{
    /// <inheritdoc/>
    public override string Kind => "personChanged";

    /// <summary>IANA zone name; null if unchanged.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Local hours; null if unchanged.</summary>
    public WorkingHours? WorkingHours { get; init; }
}
