namespace ServerlessMentoring.Core.Notebook;

/// <summary>A notebook in numbers: what owners see of it.</summary>
public sealed record NotebookTally(string RelationshipId)
{
    /// <summary>Goals written down, agreed ones and others.</summary>
    public int Goals { get; init; }

    /// <summary>Goals ticked off as done.</summary>
    public int GoalsDone { get; init; }

    public int AgendaPoints { get; init; }

    /// <summary>Agenda points that were talked about.</summary>
    public int AgendaPointsDone { get; init; }

    public int ActionItems { get; init; }

    /// <summary>Action items that are done.</summary>
    public int ActionItemsDone { get; init; }

    public int Learnings { get; init; }

    public static NotebookTally Of(string relationshipId, IReadOnlyCollection<NotebookEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new NotebookTally(relationshipId)
        {
            Goals = entries.Count(entry => entry.Kind == NoteKind.Goal),
            GoalsDone = entries.Count(entry => entry is { Kind: NoteKind.Goal, Done: true }),
            AgendaPoints = entries.Count(entry => entry.Kind == NoteKind.Agenda),
            AgendaPointsDone = entries.Count(entry => entry is { Kind: NoteKind.Agenda, Done: true }),
            ActionItems = entries.Count(entry => entry.Kind == NoteKind.Action),
            ActionItemsDone = entries.Count(entry => entry is { Kind: NoteKind.Action, Done: true }),
            Learnings = entries.Count(entry => entry.Kind == NoteKind.Learning),
        };
    }
}
