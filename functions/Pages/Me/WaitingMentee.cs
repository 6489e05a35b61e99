namespace ServerlessMentoring.Pages.Me;

/// <summary>A mentee who asks the reader to be their mentor.</summary>
/// <param name="Name">The mentee's name.</param>
/// <param name="ProgramName">The program's name.</param>
/// <param name="DueAt">Until when to answer (UTC).</param>
/// <param name="Url">Link that answers.</param>
public sealed record WaitingMentee(string Name, string ProgramName, DateTimeOffset DueAt, string Url);
