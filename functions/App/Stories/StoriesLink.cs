namespace ServerlessMentoring.App.Stories;

/// <summary>The way to a program's published stories.</summary>
public sealed record StoriesLink(string ProgramName, string Url);
