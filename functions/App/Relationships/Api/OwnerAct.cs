using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>How the body of one kind of act is read.</summary>
/// <param name="Fields">The fields that it has.</param>
/// <param name="Read">Makes the signal and, if the act has one, the reason; faults go to the fields.</param>
internal sealed record OwnerAct(string[] Fields, Func<JsonFields, OpenRelationship, (Signal Signal, string? Reason)> Read);
