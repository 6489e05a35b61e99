namespace ServerlessMentoring.Pages.Owners;

/// <summary>A link that narrows a list.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Count">How many there are, if counted.</param>
/// <param name="Selected">True for the one in force.</param>
public sealed record FilterLink(string Label, string Url, int? Count = null, bool Selected = false);
