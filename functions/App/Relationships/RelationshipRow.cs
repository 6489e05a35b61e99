using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships;

/// <summary>A relationship as lists show it, kept by program so that a list is one query in one partition.</summary>
public sealed record RelationshipRow
{
    public required string Id { get; init; }

    public required string ProgramId { get; init; }

    /// <summary>The mentors' ids, also of those who left.</summary>
    public required IReadOnlyList<string> Mentors { get; init; }

    /// <summary>The mentees' ids, also of those who left.</summary>
    public required IReadOnlyList<string> Mentees { get; init; }

    /// <summary>Mentors and mentees together, for the filter by person.</summary>
    public required IReadOnlyList<string> People { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>How it ended; null while it runs.</summary>
    public Outcome? Outcome { get; init; }

    public bool Paused { get; init; }

    public required HealthLevel Health { get; init; }

    /// <summary>Why it is doing so, in plain words.</summary>
    public required IReadOnlyList<Remark> HealthReasons { get; init; }

    /// <summary>How many asks are open.</summary>
    public int OpenAsks { get; init; }

    /// <summary>How many of them are overdue.</summary>
    public int OverdueAsks { get; init; }

    public int SessionsHeld { get; init; }

    /// <summary>Sessions that the program wants at least.</summary>
    public int SessionsMinimum { get; init; }

    /// <summary>The next deadline; UTC.</summary>
    public string? WakeAt { get; init; }

    /// <summary>When it was started; UTC.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its last step was saved; UTC.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The number of the last step.</summary>
    public int Version { get; init; }

    /// <summary>The program's version by whose terms it lives; null for rows from before it was kept.</summary>
    public int? ProgramVersion { get; init; }

    /// <summary>The mentees' departments when it was started, each once; null for rows from before they were kept.</summary>
    public IReadOnlyList<string>? Departments { get; init; }

    /// <summary>What reports count; null for rows from before it was kept.</summary>
    public RelationshipFacts? Facts { get; init; }

    /// <summary>What the dashboard counts beside it; null for rows from before it was kept, and in the API.</summary>
    public RelationshipCourse? Course { get; init; }
}
