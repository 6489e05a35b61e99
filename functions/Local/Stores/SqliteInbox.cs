using System.Globalization;
using System.Text.Json;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Local.Stores;

/// <summary>The inbox in the data folder's SQLite file; the row number is the order.</summary>
public sealed class SqliteInbox : IInbox
{
    private const string Schema = """
        CREATE TABLE signal_inbox(
            number INTEGER PRIMARY KEY, relationship TEXT NOT NULL, signal_id TEXT NOT NULL, signal TEXT NOT NULL,
            appended TEXT NOT NULL, step INTEGER, result TEXT,
            UNIQUE(relationship, signal_id));
        CREATE INDEX signal_inbox_unread ON signal_inbox(relationship, number) WHERE step IS NULL
        """;

    private readonly LocalDatabase _database;
    private readonly TimeProvider _clock;

    /// <summary>An inbox in this database.</summary>
    public SqliteInbox(LocalDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
        database.EnsureSchema("signal inbox", Schema);
    }

    public Task<bool> AppendAsync(string relationshipId, Signal signal, CancellationToken cancellation = default)
    {
        var body = JsonSerializer.Serialize(signal, AppJson.TypeOf<Signal>());
        var now = Text(_clock.GetUtcNow());
        return _database.WriteAsync(session => session.Execute(
            "INSERT INTO signal_inbox(relationship, signal_id, signal, appended) VALUES(?1,?2,?3,?4) ON CONFLICT DO NOTHING",
            relationshipId,
            signal.Id,
            body,
            now) == 1);
    }

    public Task<IReadOnlyList<Signal>> ReadUnreadAsync(string relationshipId, int max, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<Signal>>(_database.Read(session => session.Query(
            "SELECT signal FROM signal_inbox WHERE relationship=?1 AND step IS NULL ORDER BY number LIMIT ?2",
            row => SignalOf(row.GetString(0)),
            relationshipId,
            max)));

    public Task MarkReadAsync(
        string relationshipId, int step, IReadOnlyList<SignalResult> results, CancellationToken cancellation = default)
    {
        var rows = results.Select(result => (result.SignalId, Body: JsonSerializer.Serialize(result, AppJson.TypeOf<SignalResult>()))).ToList();
        return _database.WriteAsync(session =>
        {
            foreach (var (signalId, body) in rows)
            {
                session.Execute(
                    "UPDATE signal_inbox SET step=?3, result=?4 WHERE relationship=?1 AND signal_id=?2 AND step IS NULL",
                    relationshipId,
                    signalId,
                    step,
                    body);
            }
        });
    }

    public Task<IReadOnlyList<InboxEntry>> ListAsync(string relationshipId, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<InboxEntry>>(_database.Read(session => session.Query(
            "SELECT signal, appended, step, result FROM signal_inbox WHERE relationship=?1 ORDER BY number", Map, relationshipId)));

    public Task<InboxEntry?> FindAsync(string relationshipId, string signalId, CancellationToken cancellation = default) =>
        Task.FromResult(_database.Read(session => session.First(
            "SELECT signal, appended, step, result FROM signal_inbox WHERE relationship=?1 AND signal_id=?2", Map, relationshipId, signalId)));

    public async Task RewriteAsync(string relationshipId, Func<Signal, Signal> change, CancellationToken cancellation = default)
    {
        foreach (var entry in await ListAsync(relationshipId, cancellation))
        {
            var changed = change(entry.Signal);
            if (!ReferenceEquals(changed, entry.Signal))
            {
                var body = JsonSerializer.Serialize(changed, AppJson.TypeOf<Signal>());
                await _database.WriteAsync(session => session.Execute(
                    "UPDATE signal_inbox SET signal=?3 WHERE relationship=?1 AND signal_id=?2", relationshipId, entry.Signal.Id, body));
            }
        }
    }

    public Task<IReadOnlyList<string>> WaitingSinceAsync(DateTimeOffset before, int max, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<string>>(_database.Read(session => session.Query(
            "SELECT DISTINCT relationship FROM signal_inbox WHERE step IS NULL AND appended<?1 LIMIT ?2",
            row => row.GetString(0),
            Text(before),
            max)));

    private static InboxEntry Map(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        SignalOf(row.GetString(0)),
        DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture),
        row.IsDBNull(2) ? null : row.GetInt32(2),
        row.IsDBNull(3) ? null : JsonSerializer.Deserialize(row.GetString(3), AppJson.TypeOf<SignalResult>()));

    private static Signal SignalOf(string body) => JsonSerializer.Deserialize(body, AppJson.TypeOf<Signal>())!;

    private static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
