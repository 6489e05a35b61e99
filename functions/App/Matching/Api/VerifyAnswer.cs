namespace ServerlessMentoring.App.Matching.Api;

/// <summary>Whether a stored round is proven to be the best that there was.</summary>
/// <param name="Proven">Whether rules, numbers and the certificate hold.</param>
/// <param name="Checked">How many pairs were looked at.</param>
/// <param name="OpeningProven">
/// Of a round of groups: whether it is proven, too, that no other choice of groups to open would place more people. Always true for pairs.
/// </param>
/// <param name="Faults">What does not hold, in plain words; empty when all is proven.</param>
public sealed record VerifyAnswer(bool Proven, long Checked, bool OpeningProven, IReadOnlyList<string> Faults);
