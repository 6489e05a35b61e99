using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Local.Stores;

/// <summary>Documents in the data folder's SQLite file, as JSON; the tag is a counter of writes.</summary>
public sealed class SqliteDocumentStore : IDocumentStore
{
    private const string Schema = """
        CREATE TABLE document(
            collection TEXT NOT NULL, partition TEXT NOT NULL, id TEXT NOT NULL, etag INTEGER NOT NULL, body TEXT NOT NULL,
            PRIMARY KEY(collection, partition, id)) WITHOUT ROWID
        """;

    private const string NudgeIndex = """
        CREATE INDEX document_nudges_due ON document(partition, json_extract(body,'$.dueAt')) WHERE collection='nudges'
        """;

    // Looking at who is due must not read everybody. One collection only, so that no other pays for it with each write. What other collections
    // had noted for later goes on the one list, as whoever reads it there now expects it.
    private const string DueList = """
        DROP INDEX document_nudges_due;
        CREATE INDEX document_due ON document(json_extract(body,'$.dueAt')) WHERE collection='due';
        INSERT INTO document
            SELECT 'due', 'due', kind||':'||id, 1, '{"kind":"'||kind||'",'||substr(body, 2)
            FROM document JOIN (
                SELECT 'directory-wishes' AS old, 'directoryWish' AS kind UNION ALL SELECT 'hr-events', 'hrEvent'
                UNION ALL SELECT 'erasures', 'erasure' UNION ALL SELECT 'leavers', 'leaver' UNION ALL SELECT 'nudges', 'nudge'
                UNION ALL SELECT 'request-dues', 'request' UNION ALL SELECT 'deliveries-due', 'delivery') ON collection=old;
        DELETE FROM document WHERE collection IN
            ('directory-wishes','hr-events','erasures','leavers','nudges','request-dues','deliveries-due')
        """;

    private readonly LocalDatabase _database;

    /// <summary>A store in this database.</summary>
    public SqliteDocumentStore(LocalDatabase database)
    {
        _database = database;
        database.EnsureSchema("documents", Schema, NudgeIndex, DueList);
    }

    public Task<Stored<T>?> GetAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class =>
        Task.FromResult(_database.Read(session => session.First(
            $"SELECT etag, body FROM document WHERE {Is(collection)} AND partition=?1 AND id=?2",
            row => Map<T>(row.GetString(1), row.GetInt64(0)),
            partition,
            id)));

    public Task<bool> CreateAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class
    {
        var body = JsonSerializer.Serialize(value, TypeOf<T>());
        return _database.WriteAsync(session => session.Execute(
            "INSERT INTO document VALUES(?1,?2,?3,1,?4) ON CONFLICT DO NOTHING", collection.Name, partition, id, body) == 1);
    }

    public Task<bool> ReplaceAsync<T>(
        Collection<T> collection, string partition, string id, T value, string etag, CancellationToken cancellation = default)
        where T : class
    {
        var body = JsonSerializer.Serialize(value, TypeOf<T>());
        var before = long.Parse(etag, CultureInfo.InvariantCulture);
        return _database.WriteAsync(session => session.Execute(
            $"UPDATE document SET body=?4, etag=etag+1 WHERE {Is(collection)} AND partition=?1 AND id=?2 AND etag=?3",
            partition,
            id,
            before,
            body) == 1);
    }

    public Task UpsertAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class
    {
        var body = JsonSerializer.Serialize(value, TypeOf<T>());
        return _database.WriteAsync(session => session.Execute(
            "INSERT INTO document VALUES(?1,?2,?3,1,?4) ON CONFLICT DO UPDATE SET body=?4, etag=etag+1", collection.Name, partition, id, body));
    }

    public Task DeleteAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class =>
        _database.WriteAsync(session => session.Execute(
            $"DELETE FROM document WHERE {Is(collection)} AND partition=?1 AND id=?2", partition, id));

    public Task<DocumentPage<Stored<T>>> QueryAsync<T>(
        Collection<T> collection,
        string partition,
        IReadOnlyList<Condition> conditions,
        int pageSize = 100,
        string? continuation = null,
        CancellationToken cancellation = default)
        where T : class
    {
        collection.Check(conditions);
        List<object?> values = [partition, continuation is null ? "" : AfterOf(continuation), pageSize + 1];

        // By itself SQLite would rather read everybody in the order of ids than sort the few who are due.
        var byTime = collection.Name == "due" && conditions.Any(condition => condition is { Property: "dueAt", Test: ConditionTest.LessThan });
        var sql = new StringBuilder($"SELECT id, etag, body FROM document {(byTime ? "INDEXED BY document_due " : "")}WHERE {Is(collection)}");
        foreach (var condition in conditions)
        {
            values.Add(condition.Value);
            sql.Append(" AND ").Append(Test(condition, values.Count));
        }

        sql.Append(" AND partition=?1 AND id>?2 ORDER BY id LIMIT ?3");
        var rows = _database.Read(session => session.Query(
            sql.ToString(),
            row => (Id: row.GetString(0), Document: Map<T>(row.GetString(2), row.GetInt64(1))),
            [.. values]));
        var items = rows.Take(pageSize).ToList();
        return Task.FromResult(new DocumentPage<Stored<T>>(
            [.. items.Select(item => item.Document)],
            rows.Count > pageSize ? Convert.ToBase64String(Encoding.UTF8.GetBytes(items[^1].Id)) : null));
    }

    /// <summary>
    /// The collection's name stands in the text, as do names of properties below: an index serves its own words only, with nothing bound. All are
    /// constants of the code.
    /// </summary>
    private static string Is(Collection collection) => $"collection='{collection.Name}'";

    private static string Test(Condition condition, int value) => condition.Test switch
    {
        ConditionTest.Equal => $"json_extract(body,'$.{condition.Property}')=?{value}",
        ConditionTest.LessThan => $"json_extract(body,'$.{condition.Property}')<?{value}",
        ConditionTest.ArrayContains => $"EXISTS(SELECT 1 FROM json_each(body,'$.{condition.Property}') WHERE json_each.value=?{value})",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Test, "There is no such test."),
    };

    private static string AfterOf(string continuation) => Encoding.UTF8.GetString(Convert.FromBase64String(continuation));

    private static Stored<T> Map<T>(string body, long etag)
        where T : class =>
        new(JsonSerializer.Deserialize(body, TypeOf<T>())!, etag.ToString(CultureInfo.InvariantCulture));

    private static JsonTypeInfo<T> TypeOf<T>() => AppJson.TypeOf<T>();
}
