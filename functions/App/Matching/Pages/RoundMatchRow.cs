using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>A match of a round.</summary>
public sealed record RoundMatchRow
{
    public required IReadOnlyList<string> Mentors { get; init; }

    public required IReadOnlyList<string> Mentees { get; init; }

    /// <summary>How well they fit, 0 to 100.</summary>
    public required decimal Points { get; init; }

    public required IReadOnlyList<Remark> Reasons { get; init; }

    /// <summary>Whether an owner wanted it in any case.</summary>
    public bool Pinned { get; init; }

    public bool IsKept { get; init; }

    /// <summary>Whether "not these two" is ticked.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>What stands for the pair in a form, <c>mentorId menteeId</c>; null for a group.</summary>
    public string? Pair { get; init; }

    /// <summary>The mentee, or in a group the first, to whom a note belongs, by id.</summary>
    public required string NoteFor { get; init; }

    /// <summary>The owner's note so far.</summary>
    public string? Note { get; init; }

    /// <summary>The page of the relationship that it became.</summary>
    public string? RelationshipUrl { get; init; }

    /// <summary>Why it could not be started any more.</summary>
    public Remark? Refusal { get; init; }
}
