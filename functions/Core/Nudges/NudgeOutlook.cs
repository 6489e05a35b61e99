namespace ServerlessMentoring.Core.Nudges;

/// <summary>What is to be done for a person.</summary>
/// <param name="Digest">What to send now; null for nothing.</param>
/// <param name="LookAt">When to look again, given that this digest is sent; UTC. Null when nothing is to come by what is known now.</param>
public sealed record NudgeOutlook(NudgeDigest? Digest, DateTimeOffset? LookAt);
