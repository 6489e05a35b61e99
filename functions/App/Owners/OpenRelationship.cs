using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;

namespace ServerlessMentoring.App.Owners;

/// <summary>A relationship that is open to a caller.</summary>
/// <param name="Caller">Who is calling.</param>
/// <param name="Program">Its program as it stands.</param>
/// <param name="Relationship">The relationship as it is saved.</param>
public sealed record OpenRelationship(Caller Caller, StoredProgram Program, RelationshipDocument Relationship);
