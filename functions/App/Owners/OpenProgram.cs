using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Owners;

/// <summary>A program that is open to a caller.</summary>
/// <param name="Caller">Who is calling.</param>
/// <param name="Program">The program.</param>
public sealed record OpenProgram(Caller Caller, StoredProgram Program);
