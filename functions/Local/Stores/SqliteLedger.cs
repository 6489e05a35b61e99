using System.Globalization;
using Microsoft.Data.Sqlite;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Local.Stores;

/// <summary>The ledger in the data folder's SQLite file.</summary>
public sealed class SqliteLedger : ILedger
{
    private const string Schema = """
        CREATE TABLE ledger(
            owner TEXT NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, person TEXT, claimed TEXT NOT NULL, done TEXT, detail TEXT,
            PRIMARY KEY(owner, key)) WITHOUT ROWID;
        CREATE INDEX ledger_unfinished ON ledger(owner, claimed) WHERE done IS NULL
        """;

    private const string Columns = "SELECT key, kind, person, claimed, done, detail FROM ledger";

    private readonly LocalDatabase _database;

    /// <summary>A ledger in this database.</summary>
    public SqliteLedger(LocalDatabase database)
    {
        _database = database;
        database.EnsureSchema("ledger", Schema);
    }

    public Task<(LedgerEntry Entry, bool Claimed)> ClaimAsync(LedgerEntry entry, CancellationToken cancellation = default) =>
        _database.WriteAsync(session =>
        {
            var claimed = session.Execute(
                "INSERT INTO ledger VALUES(?1,?2,?3,?4,?5,?6,?7) ON CONFLICT DO NOTHING",
                entry.Owner,
                entry.Key,
                entry.Kind,
                entry.PersonId,
                Text(entry.ClaimedAt),
                entry.DoneAt is { } done ? Text(done) : null,
                entry.Detail) == 1;
            return (claimed ? entry : Find(session, entry.Key)!, claimed);
        });

    public Task MarkDoneAsync(string key, DateTimeOffset at, CancellationToken cancellation = default) =>
        _database.WriteAsync(session => session.Execute(
            "UPDATE ledger SET done=?3 WHERE owner=?1 AND key=?2 AND done IS NULL", OwnerOf(key), key, Text(at)));

    public Task<LedgerEntry?> GetAsync(string key, CancellationToken cancellation = default) =>
        Task.FromResult(_database.Read(session => Find(session, key)));

    public Task<IReadOnlyList<LedgerEntry>> ListAsync(string owner, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<LedgerEntry>>(_database.Read(session => session.Query($"{Columns} WHERE owner=?1 ORDER BY key", Map, owner)));

    public Task<IReadOnlyList<LedgerEntry>> ListAsync(string owner, string prefix, CancellationToken cancellation = default)
    {
        var from = $"{owner}/{prefix}";
        return Task.FromResult<IReadOnlyList<LedgerEntry>>(_database.Read(session => session.Query(
            $"{Columns} WHERE owner=?1 AND key>=?2 AND substr(key,1,?3)=?2 ORDER BY key", Map, owner, from, from.Length)));
    }

    public Task ReplaceAsync(string key, LedgerEntry entry, CancellationToken cancellation = default) =>
        _database.WriteAsync(session => session.Execute(
            "UPDATE OR REPLACE ledger SET key=?3, kind=?4, person=coalesce(?5,person), detail=coalesce(?6,detail) WHERE owner=?1 AND key=?2",
            OwnerOf(key),
            key,
            entry.Key,
            entry.Kind,
            entry.PersonId,
            entry.Detail));

    public Task ForgetAsync(string key, CancellationToken cancellation = default) =>
        _database.WriteAsync(session => session.Execute("DELETE FROM ledger WHERE owner=?1 AND key=?2", OwnerOf(key), key));

    public Task<IReadOnlyList<LedgerEntry>> UnfinishedAsync(
        string owner, DateTimeOffset claimedBefore, int max, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<LedgerEntry>>(_database.Read(session => session.Query(
            $"{Columns} WHERE owner=?1 AND claimed<?2 AND done IS NULL ORDER BY claimed LIMIT ?3", Map, owner, Text(claimedBefore), max)));

    private static LedgerEntry? Find(LocalSession session, string key) =>
        session.First($"{Columns} WHERE owner=?1 AND key=?2", Map, OwnerOf(key), key);

    private static LedgerEntry Map(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.IsDBNull(2) ? null : row.GetString(2),
        Moment(row.GetString(3)),
        row.IsDBNull(4) ? null : Moment(row.GetString(4)),
        row.IsDBNull(5) ? null : row.GetString(5));

    private static string OwnerOf(string key) => key[..key.IndexOf('/', StringComparison.Ordinal)];

    private static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
