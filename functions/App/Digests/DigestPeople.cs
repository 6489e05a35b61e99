namespace ServerlessMentoring.App.Digests;

/// <summary>The people of a relationship, by name.</summary>
public sealed record DigestPeople(IReadOnlyList<string> Mentors, IReadOnlyList<string> Mentees);
