namespace ServerlessMentoring.Core.Programs;

/// <summary>Matching rounds that run by themselves.</summary>
/// <param name="EveryDays">Days from one to the next, 1 to 180.</param>
/// <param name="Commit">Whether their matches are started at once; otherwise the owners are told of a round that waits for their word.</param>
public sealed record RoundPlan(int EveryDays, bool Commit);
