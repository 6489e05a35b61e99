using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>Somebody who is to be looked up.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="DueAt">When the next try is due; UTC.</param>
/// <param name="Attempts">How often it has been tried.</param>
public sealed record DirectoryWish(string PersonId, DateTimeOffset DueAt, int Attempts = 0) : IDue<DirectoryWish>
{
    public DirectoryWish Tried(DateTimeOffset nextTry) => this with { Attempts = Attempts + 1, DueAt = nextTry };
}
