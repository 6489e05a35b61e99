namespace ServerlessMentoring.Core.Reports;

/// <summary>What happened in one month.</summary>
public sealed record ReportMonth
{
    /// <summary>The month, <c>2026-03</c>.</summary>
    public required string Month { get; init; }

    public int Started { get; init; }

    public int Kickoffs { get; init; }

    /// <summary>Relationships completed with the minimum of sessions.</summary>
    public int Completed { get; init; }

    /// <summary>Relationships that came to their end with fewer.</summary>
    public int Incomplete { get; init; }

    /// <summary>Relationships over before their time.</summary>
    public int EndedEarly { get; init; }

    /// <summary>Matches declined or left unanswered.</summary>
    public int Declined { get; init; }

    /// <summary>Sessions held, by the mentor's clock.</summary>
    public int SessionsHeld { get; init; }
}
