namespace ServerlessMentoring.Core.Matching;

/// <summary>What one factor says of a pair.</summary>
/// <param name="Factor">Its name, as in the program's <c>weights</c>.</param>
/// <param name="Fit">How well they fit in this respect, from 0 to 1.</param>
/// <param name="Share">What it adds to the pair's score, in <see cref="Points"/>, rounded.</param>
/// <param name="Reason">Why, if there is something worth saying; null otherwise.</param>
public sealed record FactorScore(string Factor, double Fit, int Share, Reason? Reason);
