using System.Globalization;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>
/// Ledger entries as rows of their owner's partition: one that stays, and while it is not done a second one, so that what is unfinished is
/// found without reading what is done.
/// </summary>
internal static class LedgerRows
{
    public const string Kept = "e!";
    public const string Open = "o!";
    public const string Claim = "claim";

    private const string Key = "key";
    private const string Kind = "kind";
    private const string Person = "person";
    private const string Claimed = "claimed";
    private const string Done = "done";
    private const string Detail = "detail";

    public static string PartitionOf(string owner) => KeyText.Of(owner);

    public static string OwnerOf(string key) => key[..key.IndexOf('/', StringComparison.Ordinal)];

    public static string KeptRow(string key) => Kept + Rest(key);

    public static TableChange[] Make(LedgerEntry entry, string claim)
    {
        var values = TableRow.Properties(
            (Key, entry.Key),
            (Kind, entry.Kind),
            (Person, entry.PersonId),
            (Claimed, Text(entry.ClaimedAt)),
            (Done, entry.DoneAt is { } done ? Text(done) : null),
            (Detail, entry.Detail),
            (Claim, claim));
        TableChange kept = new TableChange.Insert(KeptRow(entry.Key), values);
        return entry.DoneAt is null ? [kept, new TableChange.Insert(Open + Rest(entry.Key), values)] : [kept];
    }

    /// <summary>An entry becomes done. The second change fails when it is done already, and with it the first.</summary>
    public static TableChange[] Finish(string key, DateTimeOffset at) =>
    [
        new TableChange.Merge(KeptRow(key), TableRow.Properties((Done, Text(at)))),
        new TableChange.Delete(Open + Rest(key)),
    ];

    /// <summary>
    /// Another entry takes the place of one: batches to write one after the other. Each may fail where a try before has done it, or where the
    /// entry becomes done just now.
    /// </summary>
    public static IEnumerable<TableChange[]> Replace(string key, TableRow there, LedgerEntry entry)
    {
        var values = TableRow.Properties((Key, entry.Key), (Kind, entry.Kind), (Person, entry.PersonId), (Detail, entry.Detail));
        if (entry.Key == key)
        {
            return [[new TableChange.Merge(KeptRow(key), values)], [new TableChange.Merge(Open + Rest(key), values)]];
        }

        var whole = new Dictionary<string, string>(there.Values);
        foreach (var (name, value) in values)
        {
            whole[name] = value;
        }

        TableChange[] open = there[Done] is null ? [new TableChange.Insert(Open + Rest(entry.Key), whole)] : [];
        return
        [
            [new TableChange.Insert(KeptRow(entry.Key), whole), .. open],
            .. Forget(key).Select(change => new[] { change }),
        ];
    }

    /// <summary>An entry goes, what says that it is unfinished first.</summary>
    public static TableChange[] Forget(string key) => [new TableChange.Delete(Open + Rest(key)), new TableChange.Delete(KeptRow(key))];

    public static LedgerEntry EntryOf(TableRow row) => new(
        row[Key]!,
        row[Kind]!,
        row[Person],
        Moment(row[Claimed]!),
        row[Done] is { } done ? Moment(done) : null,
        row[Detail]);

    private static string Rest(string key) => KeyText.Of(key[(OwnerOf(key).Length + 1)..]);

    private static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
