namespace ServerlessMentoring.Pages.Me;

/// <summary>The shared notebook of one relationship. Program owners see counts, never text.</summary>
public sealed record MyNotebook
{
    /// <summary>Where its small forms post to: the <c>note</c> link.</summary>
    public required string NoteUrl { get; init; }

    /// <summary>Value of the hidden field <c>once</c> of its forms.</summary>
    public required string Once { get; init; }

    /// <summary>What they want to reach.</summary>
    public IReadOnlyList<NotebookLine> Goals { get; init; } = [];

    /// <summary>What to talk about next.</summary>
    public IReadOnlyList<NotebookLine> Agenda { get; init; } = [];

    /// <summary>Who does what, by when.</summary>
    public IReadOnlyList<NotebookLine> Actions { get; init; } = [];

    /// <summary>What they learned.</summary>
    public IReadOnlyList<NotebookLine> Learnings { get; init; } = [];
}
