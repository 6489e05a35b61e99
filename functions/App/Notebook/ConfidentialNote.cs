using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.App.Notebook;

/// <summary>
/// The words that go with an answer: a comment, a reason, a testimonial, answers to a program's own questions. The signal carries only
/// <see cref="Id"/>, so that states and signals hold no personal text.
/// </summary>
public sealed record ConfidentialNote
{
    /// <summary>The note's id, which is that of the signal it goes with.</summary>
    public required string Id { get; init; }

    public required string RelationshipId { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The kind of the signal that it goes with: <c>checkIn</c>, <c>end</c>, …</summary>
    public required string Kind { get; init; }

    public required NoteReaders Readers { get; init; }

    /// <summary>The words; null when only questions were answered.</summary>
    public string? Text { get; init; }

    /// <summary>Answers to the program's own questions, by question id.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init => field = value ?? new Dictionary<string, string>(); } =
        new Dictionary<string, string>();

    /// <summary>When the writer took back the consent to publish it; UTC. Null while it stands, or was never given.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>When it was written; UTC.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Who may read a text beside the one who wrote it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<NoteReaders>))]
public enum NoteReaders
{
    /// <summary>The program's owners, and nobody else.</summary>
    Owner,

    /// <summary>The members of the relationship, and nobody else.</summary>
    Pair,
}
