namespace ServerlessMentoring.Core.Programs;

/// <summary>A ready plan for one session.</summary>
/// <param name="Title">What the session is about.</param>
/// <param name="Agenda">Points to talk about, and who prepares each.</param>
/// <param name="ActionItems">What to take away.</param>
/// <param name="Resources">What helps.</param>
public sealed record SessionTemplate(
    string Title, IReadOnlyList<AgendaPoint> Agenda, IReadOnlyList<string> ActionItems, IReadOnlyList<Resource> Resources);
