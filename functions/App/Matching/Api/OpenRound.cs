using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A round that is open to a caller.</summary>
/// <param name="Program">Its program as it stands, and who is calling.</param>
/// <param name="Round">The round in numbers.</param>
public sealed record OpenRound(OpenProgram Program, StoredRound Round);
