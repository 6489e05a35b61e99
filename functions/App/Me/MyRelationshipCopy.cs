using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Me;

/// <summary>One relationship in a person's copy: the shared notebook, and of all answers only the person's own.</summary>
public sealed record MyRelationshipCopy
{
    public required string Id { get; init; }

    public required string ProgramId { get; init; }

    public required string ProgramName { get; init; }

    public required MemberRole Role { get; init; }

    /// <summary>The names of the others.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>Why these people were put together.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>How it came out; null while it runs.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>When it was proposed; UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was over; UTC.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public required IReadOnlyList<NotebookEntry> Notebook { get; init; }

    /// <summary>What the person sent, and what HR said of the person, oldest first.</summary>
    public required IReadOnlyList<Signal> Answers { get; init; }

    /// <summary>The person's own words that went with the answers.</summary>
    public required IReadOnlyList<MyWords> Words { get; init; }
}
