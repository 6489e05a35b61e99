namespace ServerlessMentoring.Core.Programs;

/// <summary>How often to meet, and about what.</summary>
/// <param name="Minimum">Sessions that must be held, the kickoff not counted.</param>
/// <param name="EveryDays">Days from one to the next.</param>
/// <param name="Templates">Plans for the first, second… session; may be fewer than are held.</param>
public sealed record SessionPlan(int Minimum, int EveryDays, IReadOnlyList<SessionTemplate> Templates);
