namespace ServerlessMentoring.Core.Notebook;

/// <summary>One entry of a relationship's notebook. Its members read it, nobody else; owners see counts.</summary>
public sealed record NotebookEntry
{
    /// <summary>The longest text, in UTF-16 characters.</summary>
    public const int MaxText = 2000;

    /// <summary>The entry's id, unique in the relationship.</summary>
    public required string Id { get; init; }

    public required Guid RelationshipId { get; init; }

    public required NoteKind Kind { get; init; }

    /// <summary>The text: one line or more.</summary>
    public required string Text { get; init; }

    /// <summary>Who takes it on; null for nobody or all.</summary>
    public string? OwnerId { get; init; }

    /// <summary>The day by which it is to be done, local to its owner; null for none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether it is done; null where that makes no sense (learnings) or nobody said.</summary>
    public bool? Done { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>When it was written, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
