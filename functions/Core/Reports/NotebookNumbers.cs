namespace ServerlessMentoring.Core.Reports;

/// <summary>What people wrote down, in numbers; nobody but they reads the words.</summary>
public sealed record NotebookNumbers
{
    /// <summary>Goals that mentors have confirmed.</summary>
    public int GoalsAgreed { get; init; }

    /// <summary>Goals reached, as the members say at the end.</summary>
    public int GoalsReached { get; init; }

    /// <summary>Goals in the notebooks, agreed ones and others.</summary>
    public int GoalsWritten { get; init; }

    /// <summary>Goals ticked off in the notebooks.</summary>
    public int GoalsDone { get; init; }

    public int AgendaPoints { get; init; }

    /// <summary>Agenda points that were talked about.</summary>
    public int AgendaPointsDone { get; init; }

    public int ActionItems { get; init; }

    /// <summary>Action items that are done.</summary>
    public int ActionItemsDone { get; init; }

    public int Learnings { get; init; }

    public static NotebookNumbers Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new NotebookNumbers
        {
            GoalsAgreed = rows.Sum(row => row.Facts.GoalsAgreed),
            GoalsReached = rows.Sum(row => row.Facts.GoalsReached),
            GoalsWritten = rows.Sum(row => row.Notebook?.Goals ?? 0),
            GoalsDone = rows.Sum(row => row.Notebook?.GoalsDone ?? 0),
            AgendaPoints = rows.Sum(row => row.Notebook?.AgendaPoints ?? 0),
            AgendaPointsDone = rows.Sum(row => row.Notebook?.AgendaPointsDone ?? 0),
            ActionItems = rows.Sum(row => row.Notebook?.ActionItems ?? 0),
            ActionItemsDone = rows.Sum(row => row.Notebook?.ActionItemsDone ?? 0),
            Learnings = rows.Sum(row => row.Notebook?.Learnings ?? 0),
        };
    }
}
