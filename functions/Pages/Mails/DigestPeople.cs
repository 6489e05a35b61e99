namespace ServerlessMentoring.Pages.Mails;

/// <summary>The people of a relationship, by name.</summary>
/// <param name="Mentors">The mentors.</param>
/// <param name="Mentees">The mentees.</param>
public sealed record DigestPeople(IReadOnlyList<string> Mentors, IReadOnlyList<string> Mentees);
