namespace ServerlessMentoring.Core.People;

/// <summary>Which events last set what is known of a person's employment; null where none has.</summary>
public sealed record EmploymentStamps
{
    /// <summary>The last word on whether the person is away: leave started, leave ended, rehired.</summary>
    public FactStamp? Leave { get; init; }

    /// <summary>The last word on whether the person has left: termination recorded, effective, cancelled, rehired.</summary>
    public FactStamp? Termination { get; init; }

    /// <summary>The last word on the last day.</summary>
    public FactStamp? LastDay { get; init; }
}
