namespace ServerlessMentoring.App.Programs.Migration;

/// <summary>What a migration has set going.</summary>
/// <param name="Version">The version to which it leads.</param>
/// <param name="Relationships">How many running relationships were behind it.</param>
public sealed record MigrationAnswer(int Version, int Relationships);
