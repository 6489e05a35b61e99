using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>An erasure that was asked for and is not done. It is gone when it is done.</summary>
/// <param name="PersonId">Who is to be forgotten.</param>
/// <param name="Tombstone">The random id that takes the place of theirs.</param>
/// <param name="RequestedAt">When it was asked for; UTC.</param>
/// <param name="DueAt">When the next try is due; UTC.</param>
/// <param name="Attempts">How often it has been tried.</param>
/// <param name="Relationships">All relationships of the person that were found so far: what was rewritten no longer leads to them.</param>
public sealed record ErasureTask(
    string PersonId,
    string Tombstone,
    DateTimeOffset RequestedAt,
    DateTimeOffset DueAt,
    int Attempts,
    IReadOnlyList<string> Relationships) : IDue<ErasureTask>
{
    public ErasureTask Tried(DateTimeOffset nextTry) => this with { Attempts = Attempts + 1, DueAt = nextTry };
}
