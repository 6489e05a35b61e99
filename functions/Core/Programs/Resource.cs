namespace ServerlessMentoring.Core.Programs;

/// <summary>Something to read or watch.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Where it is; https only.</param>
public sealed record Resource(string Title, string Url);
