using Microsoft.Data.Sqlite;
using ServerlessMentoring.LocalRuntime.Storage;

namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>
/// Orchestrations on disk: one row per instance; the input and the steps of its current generation as history; and
/// an inbox of messages that no turn has taken yet. Times are UTC ticks.
/// </summary>
internal sealed class InstanceStore
{
    private const int LargestInboxRead = 1000;

    /// <summary>History rows of an instance lie side by side: its key, then 20 bits of turn number. Row 0 is the input.</summary>
    private const int TurnBits = 20;

    private const string Open = "status IN (0,6)"; // running, pending

    private readonly LocalDatabase _database;

    public InstanceStore(LocalDatabase database)
    {
        _database = database;
        database.EnsureSchema("durable", """
            CREATE TABLE instance(
              key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, execution INTEGER NOT NULL,
              status INTEGER NOT NULL, suspended INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
              wake_at INTEGER, open_activities INTEGER NOT NULL, custom_status TEXT, output TEXT, failure TEXT);
            CREATE TABLE history(position INTEGER PRIMARY KEY, data);
            CREATE TABLE inbox(
              seq INTEGER PRIMARY KEY, instance INTEGER NOT NULL, kind INTEGER NOT NULL, task INTEGER NOT NULL,
              name TEXT, payload TEXT);
            CREATE INDEX inbox_by_instance ON inbox(instance, seq);
            """);
    }

    /// <summary>Records a start. An instance of the same id is replaced unless its status is in the list.</summary>
    public Task StartAsync(string name, string id, string? input, DateTime now, DateTime? startAt, IReadOnlyList<string>? dedupe) => _database.WriteAsync(session =>
    {
        var old = session.First(
            "SELECT key, execution, status, suspended FROM instance WHERE id=?1",
            row => (Key: row.GetInt64(0), Execution: row.GetInt64(1), Status: Effective(row.GetInt32(2), row.GetBoolean(3))),
            id);
        if (old.Key != 0 && dedupe?.Contains(old.Status.ToString(), StringComparer.OrdinalIgnoreCase) == true)
        {
            throw new OrchestrationAlreadyExistsException($"An orchestration instance with the id '{id}' exists and is {old.Status}.");
        }

        if (old.Key != 0)
        {
            Forget(session, old.Key);
        }

        // a purged instance of this id may have an activity running still: its answer must not fit this one
        var execution = old.Key != 0 ? old.Execution + 1 : Random.Shared.NextInt64(1L << 60);
        var key = session.First(
            """
            INSERT INTO instance(id, name, execution, status, suspended, created_at, updated_at, wake_at, open_activities)
            VALUES(?1, ?2, ?3, ?4, 0, ?5, ?5, ?6, 0)
            ON CONFLICT(id) DO UPDATE SET name=?2, execution=?3, status=?4, suspended=0, created_at=?5, updated_at=?5,
              wake_at=?6, open_activities=0, custom_status=NULL, output=NULL, failure=NULL
            RETURNING key
            """,
            row => row.GetInt64(0),
            id, name, execution, (int)OrchestrationRuntimeStatus.Pending, now.Ticks, startAt?.Ticks);
        session.Execute("INSERT INTO history VALUES(?1, ?2)", Position(key, 0), input);
    });

    /// <returns>False when the instance is unknown or finished.</returns>
    public Task<bool> AddEventAsync(string id, string name, string? payload, int times) => _database.WriteAsync(session =>
    {
        var known = false;
        for (var i = 0; i < times; i++)
        {
            known = session.Execute(
                $"INSERT INTO inbox(instance, kind, task, name, payload) SELECT key, 0, 0, ?2, ?3 FROM instance WHERE id=?1 AND {Open}",
                id, name, payload) > 0;
        }

        return known;
    });

    /// <summary>Keeps answers for an instance that is suspended.</summary>
    public Task KeepAsync(Instance instance, IReadOnlyList<Message> messages) => _database.WriteAsync(session =>
    {
        if (session.First("SELECT 1 FROM instance WHERE key=?1 AND execution=?2", _ => true, instance.Key, instance.Execution))
        {
            Insert(session, instance.Key, messages);
        }
    });

    /// <returns>False when the instance is unknown or finished.</returns>
    public Task<bool> SuspendAsync(string id, bool suspended, DateTime now) => _database.WriteAsync(session => session.Execute(
        $"UPDATE instance SET suspended=?2, updated_at=?3 WHERE id=?1 AND {Open}", id, suspended, now.Ticks) > 0);

    /// <returns>False when the instance is unknown or finished.</returns>
    public Task<bool> TerminateAsync(string id, string? output, DateTime now) => _database.WriteAsync(session =>
    {
        var key = session.First(
            $"""
            UPDATE instance SET status=?2, execution=execution+1, suspended=0, updated_at=?3, wake_at=NULL, open_activities=0, output=?4
            WHERE id=?1 AND {Open} RETURNING key
            """,
            row => row.GetInt64(0),
            id, (int)OrchestrationRuntimeStatus.Terminated, now.Ticks, output);
        session.Execute("DELETE FROM inbox WHERE instance=?1", key);
        return key != 0;
    });

    /// <summary>Forgets finished instances.</summary>
    /// <returns>How many.</returns>
    public Task<int> PurgeAsync(string? id, PurgeInstancesFilter filter) => _database.WriteAsync(session =>
    {
        var keys = session.Query(
            $"""
            SELECT key FROM instance WHERE NOT {Open} AND (?1 IS NULL OR id=?1) AND (?2 IS NULL OR created_at>=?2)
            AND (?3 IS NULL OR created_at<=?3) AND (?4 IS NULL OR instr(?4, ',' || status || ','))
            """,
            row => row.GetInt64(0),
            id, filter.CreatedFrom?.UtcTicks, filter.CreatedTo?.UtcTicks, StatusList(filter.Statuses));
        foreach (var key in keys)
        {
            Forget(session, key);
            session.Execute("DELETE FROM instance WHERE key=?1", key);
        }

        return keys.Count;
    });

    /// <summary>Writes what a turn led to, all or nothing.</summary>
    /// <returns>False when the instance was replaced or ended meanwhile; then nothing is written.</returns>
    public Task<bool> CommitAsync(TurnCommit commit)
    {
        var (from, to, last) = (commit.From, commit.To, commit.Last);
        var recorded = to == from ? to.Turns.Count - 1 : 0;
        var encoded = to.Turns.Skip(recorded).Select(turn => turn.Encode()).ToArray();
        var ended = last.Status != OrchestrationRuntimeStatus.Running;
        var status = to.Turns.Count == 0 ? OrchestrationRuntimeStatus.Pending : last.Status;
        var failure = JsonDataConverter.Default.Serialize(last.Failure);
        return _database.WriteAsync(session =>
        {
            if (session.Execute(
                """
                UPDATE instance SET execution=?3, status=?4, updated_at=?5, wake_at=?6, open_activities=?7, custom_status=?8, output=?9, failure=?10
                WHERE key=?1 AND execution=?2
                """,
                from.Key, from.Execution, to.Execution, (int)status, commit.At.Ticks, to.NextTimer?.Ticks, ended ? 0 : to.OpenActivities.Count,
                last.CustomStatus, last.Output, failure) == 0)
            {
                return false;
            }

            if (commit.InboxUpTo > 0)
            {
                session.Execute("DELETE FROM inbox WHERE instance=?1 AND seq<=?2", from.Key, commit.InboxUpTo);
            }

            if (to != from)
            {
                session.Execute("DELETE FROM history WHERE position BETWEEN ?1 AND ?2", Position(from.Key, 0), LastPosition(from.Key));
                session.Execute("INSERT INTO history VALUES(?1, ?2)", Position(to.Key, 0), to.Input);
            }

            for (var i = 0; i < encoded.Length; i++)
            {
                session.Execute("INSERT INTO history VALUES(?1, ?2)", Position(to.Key, recorded + 1 + i), encoded[i]);
            }

            Insert(session, to.Key, commit.Carried);
            if (ended)
            {
                session.Execute("DELETE FROM inbox WHERE instance=?1", to.Key);
            }

            return true;
        });
    }

    /// <summary>Reads an instance as it is now, and its inbox; null when there is none. A finished one comes without its history.</summary>
    public (Instance? Instance, Inbox Inbox) Load(string id) => _database.Read(session =>
    {
        var instance = session.First(
            "SELECT key, name, execution, status, suspended, wake_at, (SELECT data FROM history WHERE position=key << 20) FROM instance WHERE id=?1",
            row => new Instance
            {
                Key = row.GetInt64(0),
                Id = id,
                Name = row.GetString(1),
                Execution = row.GetInt64(2),
                Status = (OrchestrationRuntimeStatus)row.GetInt32(3),
                Suspended = row.GetBoolean(4),
                StartAt = (OrchestrationRuntimeStatus)row.GetInt32(3) == OrchestrationRuntimeStatus.Pending ? Time(row, 5) : null,
                Input = Text(row, 6),
            },
            id);
        if (instance is null || instance.IsFinal)
        {
            return (instance, Inbox.Empty);
        }

        foreach (var turn in session.Query(
            "SELECT data FROM history WHERE position BETWEEN ?1 AND ?2 ORDER BY position",
            row => HistoryTurn.Decode(row.GetFieldValue<byte[]>(0)),
            Position(instance.Key, 1), LastPosition(instance.Key)))
        {
            instance.Add(turn);
        }

        return (instance, ReadInbox(session, instance.Key));
    });

    public Inbox ReadInbox(long key) => _database.Read(session => ReadInbox(session, key));

    public OrchestrationMetadata? Describe(string id, bool payloads) => _database.Read(session => session.First(
        $"SELECT {MetadataColumns} FROM instance WHERE id=?1", row => ReadMetadata(row, payloads), id));

    /// <summary>One page of instances in the order in which they were first started.</summary>
    public Page<OrchestrationMetadata> List(OrchestrationQuery query, string? continuation, int size)
    {
        var rows = _database.Read(session => session.Query(
            $"""
            SELECT {MetadataColumns} FROM instance WHERE key>?1 AND (?2 IS NULL OR created_at>=?2) AND (?3 IS NULL OR created_at<=?3)
            AND (?4 IS NULL OR instr(?4, ',' || iif(suspended AND {Open}, 7, status) || ',')) AND (?5 IS NULL OR substr(id, 1, length(?5))=?5)
            ORDER BY key LIMIT ?6
            """,
            row => (Key: row.GetInt64(0), Metadata: ReadMetadata(row, query.FetchInputsAndOutputs)),
            continuation is null ? 0L : long.Parse(continuation, System.Globalization.CultureInfo.InvariantCulture),
            query.CreatedFrom?.UtcTicks, query.CreatedTo?.UtcTicks, StatusList(query.Statuses), query.InstanceIdPrefix, size + 1));
        var next = rows.Count > size ? rows[size - 1].Key.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        return new Page<OrchestrationMetadata>([.. rows.Take(size).Select(row => row.Metadata)], next);
    }

    /// <summary>What a start of the process has to take up: instances with work to do now, and when the others wake.</summary>
    public (List<string> Busy, List<(string Id, DateTime WakeAt)> Sleeping) Unfinished() => _database.Read(session => (
        session.Query(
            $"""
            SELECT id FROM instance WHERE {Open} AND (open_activities>0 OR (status=6 AND wake_at IS NULL)
            OR EXISTS (SELECT 1 FROM inbox WHERE instance=key))
            """,
            row => row.GetString(0)),
        session.Query(
            $"SELECT id, wake_at FROM instance WHERE {Open} AND wake_at IS NOT NULL",
            row => (row.GetString(0), Time(row, 1)!.Value))));

    private const string MetadataColumns =
        "key, id, name, status, suspended, created_at, updated_at, custom_status, output, failure, (SELECT data FROM history WHERE position=key << 20)";

    private static OrchestrationMetadata ReadMetadata(SqliteDataReader row, bool payloads) => new(row.GetString(2), row.GetString(1))
    {
        RuntimeStatus = Effective(row.GetInt32(3), row.GetBoolean(4)),
        CreatedAt = Time(row, 5)!.Value,
        LastUpdatedAt = Time(row, 6)!.Value,
        DataConverter = payloads ? JsonDataConverter.Default : null,
        SerializedCustomStatus = payloads ? Text(row, 7) : null,
        SerializedOutput = payloads ? Text(row, 8) : null,
        FailureDetails = payloads ? JsonDataConverter.Default.Deserialize<TaskFailureDetails>(Text(row, 9)) : null,
        SerializedInput = payloads ? Text(row, 10) : null,
    };

    private static Inbox ReadInbox(LocalSession session, long key)
    {
        var rows = session.Query(
            "SELECT seq, kind, task, name, payload FROM inbox WHERE instance=?1 ORDER BY seq LIMIT ?2",
            row => (Seq: row.GetInt64(0), Message: new Message((MessageKind)row.GetInt32(1), row.GetInt32(2), Text(row, 3), Text(row, 4))),
            key, LargestInboxRead);
        return rows.Count == 0 ? Inbox.Empty : new([.. rows.Select(row => row.Message)], rows[^1].Seq, rows.Count == LargestInboxRead);
    }

    private static void Insert(LocalSession session, long key, IReadOnlyList<Message> messages)
    {
        foreach (var message in messages)
        {
            session.Execute(
                "INSERT INTO inbox(instance, kind, task, name, payload) VALUES(?1, ?2, ?3, ?4, ?5)",
                key, (int)message.Kind, message.TaskId, message.Name, message.Payload);
        }
    }

    private static void Forget(LocalSession session, long key)
    {
        session.Execute("DELETE FROM history WHERE position BETWEEN ?1 AND ?2", Position(key, 0), LastPosition(key));
        session.Execute("DELETE FROM inbox WHERE instance=?1", key);
    }

    private static OrchestrationRuntimeStatus Effective(int status, bool suspended) =>
        suspended && (OrchestrationRuntimeStatus)status is (OrchestrationRuntimeStatus.Running or OrchestrationRuntimeStatus.Pending)
            ? OrchestrationRuntimeStatus.Suspended
            : (OrchestrationRuntimeStatus)status;

    private static string? StatusList(IEnumerable<OrchestrationRuntimeStatus>? statuses) =>
        statuses is null ? null : $",{string.Join(',', statuses.Select(status => (int)status))},";

    private static long Position(long key, int turn) => (key << TurnBits) | (long)turn;

    private static long LastPosition(long key) => (key << TurnBits) | ((1L << TurnBits) - 1);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTime? Time(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new DateTime(row.GetInt64(column), DateTimeKind.Utc);
}
