namespace ServerlessMentoring.Core.Programs;

/// <summary>How a program matches.</summary>
/// <param name="Mode">Who decides.</param>
/// <param name="GroupSize">Mentees per relationship; 1 to 1 in a program of pairs.</param>
/// <param name="Rules">What every match keeps.</param>
/// <param name="Weights">What counts how much.</param>
public sealed record MatchingPlan(MatchingMode Mode, GroupSize GroupSize, MatchingRules Rules, MatchingWeights Weights);
