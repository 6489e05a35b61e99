using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>One thing that one person owes, while it is open.</summary>
public sealed record Ask
{
    /// <summary><c>a1</c>, <c>a2</c>, …: never used twice in one relationship.</summary>
    public string Id { get; init; } = "";

    public AskKind Kind { get; init; }

    public string PersonId { get; init; } = "";

    /// <summary>Since when, UTC.</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>Until when, UTC; inside the person's working hours.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>The session it is about: to log it, or to move it out of a pause.</summary>
    public string? SessionId { get; init; }

    /// <summary>Whether its time has run out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Overdue { get; init; }

    /// <summary>How much pauses and owners have moved <see cref="DueAt"/> so far.</summary>
    public TimeSpan? MovedBy { get; init; }
}
