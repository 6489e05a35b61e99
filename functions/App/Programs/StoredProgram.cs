using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Programs;

/// <summary>A program as it stands.</summary>
/// <param name="Version">From 1; grows with every change. Also the HTTP entity tag.</param>
/// <param name="Document">What the owner defined.</param>
/// <param name="UpdatedAt">When this version was put; UTC.</param>
/// <param name="RulesSince">Since when it enrolls by the rules that it has now; UTC.</param>
public sealed record StoredProgram(int Version, ProgramDocument Document, DateTimeOffset UpdatedAt, DateTimeOffset? RulesSince = null);
