namespace ServerlessMentoring.Core.Programs;

/// <summary>Whether a match has to be accepted.</summary>
/// <param name="Required">Whether both sides are asked.</param>
/// <param name="WithinDays">Days to answer.</param>
public sealed record AcceptancePlan(bool Required, int WithinDays);
