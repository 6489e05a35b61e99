using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>A person's part in a relationship, kept by person.</summary>
/// <param name="RelationshipId">The relationship.</param>
/// <param name="ProgramId">Its program.</param>
/// <param name="Role">As what.</param>
/// <param name="IsOver">Whether it is over, or over for this person.</param>
public sealed record Membership(string RelationshipId, string ProgramId, MemberRole Role, bool IsOver);
