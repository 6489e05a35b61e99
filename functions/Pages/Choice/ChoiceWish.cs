namespace ServerlessMentoring.Pages.Choice;

/// <summary>One of the reader's wishes.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">The person's name.</param>
public sealed record ChoiceWish(string Id, string Name);
