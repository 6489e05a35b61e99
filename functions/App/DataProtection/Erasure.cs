namespace ServerlessMentoring.App.DataProtection;

/// <summary>A person who is to be forgotten. All of their relationships are over.</summary>
/// <param name="PersonId">The person's id until now.</param>
/// <param name="Tombstone">A random id that says nothing of the person, the same at each try; it keeps the counts right.</param>
/// <param name="Relationships">The ids of the relationships that the person was ever part of.</param>
/// <param name="Programs">The ids of all programs.</param>
public sealed record Erasure(
    string PersonId, string Tombstone, IReadOnlyList<string> Relationships, IReadOnlyList<string> Programs);
