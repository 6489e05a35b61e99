namespace ServerlessMentoring.Core.Relationships;

/// <summary>What was written down in sessions, in numbers; owners see counts, never text.</summary>
public sealed record NotebookCounts
{
    /// <summary>Agenda points done.</summary>
    public int AgendaDone { get; init; }

    /// <summary>Action items noted.</summary>
    public int ActionItems { get; init; }

    /// <summary>Learnings noted.</summary>
    public int Learnings { get; init; }
}
