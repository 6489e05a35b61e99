using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>A round whole: what it depended on, what it decided, and what the owner wrote.</summary>
public sealed record RoundContent(RoundInput Input, RoundResult Result, IReadOnlyList<RoundNote> Notes);
