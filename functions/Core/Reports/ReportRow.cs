using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>One relationship as a report counts it.</summary>
public sealed record ReportRow
{
    public required string Id { get; init; }

    /// <summary>The mentors' ids, also of those who left.</summary>
    public required IReadOnlyList<string> Mentors { get; init; }

    /// <summary>The mentees' ids, also of those who left.</summary>
    public required IReadOnlyList<string> Mentees { get; init; }

    /// <summary>The mentees' departments when it was started; empty where nobody knew.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    public required Phase Phase { get; init; }

    /// <summary>How it came out; may be known before it is over.</summary>
    public Outcome? Outcome { get; init; }

    public bool Paused { get; init; }

    public HealthLevel Health { get; init; }

    /// <summary>Sessions that the program wants at least.</summary>
    public int SessionsMinimum { get; init; }

    /// <summary>When it was started; UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The numbers of its life.</summary>
    public required RelationshipFacts Facts { get; init; }

    /// <summary>How far it has come and what it owes; null where nobody looks at it.</summary>
    public RelationshipCourse? Course { get; init; }

    /// <summary>Its notebook in numbers; null while nothing is in it.</summary>
    public NotebookTally? Notebook { get; init; }

    public bool IsOver => Phase is Phase.Completed or Phase.Declined or Phase.Ended;

    /// <summary>Whether its people were ever brought together, so that they count as mentor and mentee of each other.</summary>
    public bool IsMatch => Phase is not (Phase.Proposed or Phase.Declined);
}
