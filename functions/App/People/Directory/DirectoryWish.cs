using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>Somebody who is to be looked up.</summary>
/// <param name="PersonId">Who.</param>
public sealed record DirectoryWish(string PersonId) : DueEntry, IDueKind
{
    /// <summary>After so many tries nobody looks any more, until HR's next word about the person: about a day and a half.</summary>
    public const int MaxAttempts = 10;

    public static string Kind => "directoryWish";

    public static PersonalData Personal { get; } = new SeenToBy<DirectoryWishPersonalData>();

    public override string Key() => PersonId;
}
