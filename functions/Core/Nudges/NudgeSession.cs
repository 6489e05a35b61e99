using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Nudges;

/// <summary>A booked session of which its members are to be reminded.</summary>
/// <param name="RelationshipId">The relationship.</param>
/// <param name="SessionId">The session in it.</param>
/// <param name="StartsAt">When it starts; UTC.</param>
/// <param name="Plan">How the program reminds, in the relationship's version.</param>
public sealed record NudgeSession(string RelationshipId, string SessionId, DateTimeOffset StartsAt, NudgePlan Plan);
