using ServerlessMentoring.App.People;

namespace ServerlessMentoring.App.Me;

/// <summary>The shared notebook of one relationship. Program owners see counts, never text.</summary>
public sealed record MyNotebook
{
    /// <summary>Where its small forms post to: the <c>note</c> link.</summary>
    public required string NoteUrl { get; init; }

    /// <summary>Value of the hidden field <c>once</c> of its forms.</summary>
    public required string Once { get; init; }

    /// <summary>Link to the whole notebook.</summary>
    public string? Url { get; init; }

    /// <summary>What its forms send as <c>back</c>, so that the reader finds back; null for nothing.</summary>
    public string? Back { get; init; }

    /// <summary>The members who may take something on.</summary>
    public IReadOnlyList<NoteOwner> Owners { get; init; } = [];

    /// <summary>What they want to reach.</summary>
    public NotebookList Goals { get; init; } = NotebookList.Empty;

    /// <summary>What to talk about next.</summary>
    public NotebookList Agenda { get; init; } = NotebookList.Empty;

    /// <summary>Who does what, by when.</summary>
    public NotebookList Actions { get; init; } = NotebookList.Empty;

    public NotebookList Learnings { get; init; } = NotebookList.Empty;

    /// <summary>The lines of one part.</summary>
    public NotebookList Of(NotebookKind kind) => kind switch
    {
        NotebookKind.Goal => Goals,
        NotebookKind.Agenda => Agenda,
        NotebookKind.Action => Actions,
        _ => Learnings,
    };
}

/// <summary>The lines of one kind, as many as are shown.</summary>
/// <param name="Lines">The newest ones, in the order in which they are shown.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record NotebookList(IReadOnlyList<NotebookLine> Lines, int Total)
{
    public static NotebookList Empty { get; } = new([], 0);
}
