using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Effects;

/// <summary>Somebody who waits to be matched again.</summary>
/// <param name="ProgramId">In which program.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Role">As what.</param>
/// <param name="Why">What happened to the relationship before.</param>
/// <param name="RelationshipId">That relationship.</param>
/// <param name="Since">Since when; UTC.</param>
public sealed record RematchWish(
    string ProgramId, string PersonId, MemberRole Role, OutcomeReason Why, string RelationshipId, DateTimeOffset Since);
