namespace ServerlessMentoring.Pages.Mails;

/// <summary>The people of a relationship, by name.</summary>
public sealed record DigestPeople(IReadOnlyList<string> Mentors, IReadOnlyList<string> Mentees);
