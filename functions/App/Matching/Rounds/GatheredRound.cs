using ServerlessMentoring.Core.Matching;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>What was gathered for a round.</summary>
/// <param name="Everyone">With all who are enrolled.</param>
/// <param name="Input">With those whom the round is about.</param>
public sealed record GatheredRound(RoundInput Everyone, RoundInput Input);
