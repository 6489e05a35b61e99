namespace ServerlessMentoring.Pages.Stories;

/// <summary>The way to a program's published stories.</summary>
/// <param name="ProgramName">The program.</param>
/// <param name="Url">Its page.</param>
public sealed record StoriesLink(string ProgramName, string Url);
