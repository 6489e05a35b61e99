using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Digests;

/// <summary>Somebody who waits for another match.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Role">As what.</param>
/// <param name="Why">What happened to the relationship before.</param>
/// <param name="Since">Since when (UTC).</param>
public sealed record DigestWaiting(string Name, MemberRole Role, OutcomeReason Why, DateTimeOffset Since);
