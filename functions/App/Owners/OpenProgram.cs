using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Owners;

/// <summary>A program that is open to a caller.</summary>
public sealed record OpenProgram(Caller Caller, StoredProgram Program);
