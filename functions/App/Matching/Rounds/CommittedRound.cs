namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>A round with what its commit has come to.</summary>
/// <param name="Round">The round.</param>
/// <param name="Starts">Its matches as the commit found them; empty before it. Until the round is committed, some may still turn out to be refused.</param>
public sealed record CommittedRound(StoredRound Round, IReadOnlyList<RoundStart> Starts);
