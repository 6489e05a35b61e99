namespace ServerlessMentoring.Pages.Owners;

/// <summary>Somebody to choose from a list.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">The name.</param>
public sealed record RoundPerson(string Id, string Name);
