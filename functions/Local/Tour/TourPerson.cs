namespace ServerlessMentoring.Local.Tour;

/// <summary>A person of the sample, with the link to their own page.</summary>
/// <param name="Name">The name.</param>
/// <param name="What">Who they are, in a few words.</param>
/// <param name="MeUrl">Link to their own page.</param>
/// <param name="OpenAsks">How many things they owe now.</param>
public sealed record TourPerson(string Name, string What, string MeUrl, int OpenAsks);
