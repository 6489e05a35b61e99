using ServerlessMentoring.Core.DataProtection;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>A person who is to be forgotten. All of their relationships are over, or over for them and without their id.</summary>
/// <param name="PersonId">The person's id until now.</param>
/// <param name="Tombstone">A random id that says nothing of the person, the same at each try; it keeps the counts right.</param>
/// <param name="Relationships">The ids of the relationships that the person was ever part of.</param>
/// <param name="Programs">The ids of all programs.</param>
public sealed record Erasure(
    string PersonId, string Tombstone, IReadOnlyList<string> Relationships, IReadOnlyList<string> Programs)
{
    /// <summary>When it was asked for; UTC. What HR says from then on is about somebody new.</summary>
    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>Takes the person's id, names and addresses out of what others wrote.</summary>
    public Redaction Names { get; init; } = Redaction.None;

    /// <summary>Whether an id is the person's, before or after the erasure: a try before this one may have come to half of it.</summary>
    public bool IsAbout(string? id) => id == PersonId || id == Tombstone;

    /// <summary>The id to keep in the place of one.</summary>
    public string IdOf(string id) => id == PersonId ? Tombstone : id;
}
