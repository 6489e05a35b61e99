namespace ServerlessMentoring.Core.Reports;

/// <summary>Which program a report is about, and as of when.</summary>
public sealed record ReportScope
{
    /// <summary>The program's id.</summary>
    public required string ProgramId { get; init; }

    /// <summary>The program's name.</summary>
    public required string ProgramName { get; init; }

    /// <summary>The program's IANA zone: its days and months are those of the report.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Whether all enroll as mentee, also whoever is the host.</summary>
    public bool IsPeerGroup { get; init; }

    /// <summary>As of when; UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
