namespace ServerlessMentoring.App.Matching.Api;

/// <summary>What it would cost a round to put two people together. Points are from 0 to 100 for each pair.</summary>
/// <param name="MatchedLost">How many people fewer would be matched.</param>
/// <param name="PointsLost">How many points the round would lose.</param>
/// <param name="LowestBefore">The points that every pair reaches in the round as it is.</param>
/// <param name="LowestAfter">The same instead.</param>
/// <param name="GroupsMore">How many groups more would open; 0 in a program of pairs.</param>
/// <param name="Exact">Whether the figures are exact; of many groups, a good choice of which was looked for, they are not.</param>
/// <param name="Moves">Everybody who would be with somebody else, or with nobody.</param>
public sealed record WhyCost(
    int MatchedLost, decimal PointsLost, decimal LowestBefore, decimal LowestAfter, int GroupsMore, bool Exact, IReadOnlyList<WhyMove> Moves);
