namespace ServerlessMentoring.Core.Programs;

/// <summary>How often each person is asked how it goes.</summary>
/// <param name="EveryDays">Days from one check-in to the next; 0 for none.</param>
/// <param name="Questions">Questions beside the pulse.</param>
public sealed record CheckInPlan(int EveryDays, IReadOnlyList<Question> Questions);
