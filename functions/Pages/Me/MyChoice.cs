namespace ServerlessMentoring.Pages.Me;

/// <summary>A program in which the reader can choose.</summary>
/// <param name="ProgramName">The program's name.</param>
/// <param name="Label">What they can do there.</param>
/// <param name="Url">Link to the page.</param>
/// <param name="IsOpen">Whether it waits for the reader: nobody matches them unless they choose.</param>
public sealed record MyChoice(string ProgramName, string Label, string Url, bool IsOpen = false);
