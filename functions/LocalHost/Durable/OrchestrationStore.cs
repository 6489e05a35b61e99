using System.Globalization;
using System.Text.Json;
using DurableTask.Core;
using DurableTask.Core.Exceptions;
using DurableTask.Core.History;
using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>
/// Orchestrations on disk: one row per instance; the history of its current generation, a piece for each turn; and messages that no turn has
/// taken yet. Times are UTC ticks.
/// </summary>
internal sealed class OrchestrationStore
{
    private const int MostMessagesRead = 1000;

    /// <summary>The history of an instance lies side by side: its key, then 20 bits of the piece's number.</summary>
    private const int PieceBits = 20;

    private const string Open = "status IN (0,6,7)"; // running, pending, suspended

    private const string MetadataColumns = "key, id, name, status, created_at, updated_at, custom_status, output, failure, tags";

    private readonly LocalDatabase _database;

    public OrchestrationStore(LocalDatabase database)
    {
        _database = database;

        // Folders of the time before this engine have tables of these names that nothing can go on from.
        IsNew = 0 == database.EnsureSchema("orchestrations", """
            DROP TABLE IF EXISTS instance; DROP TABLE IF EXISTS history; DROP TABLE IF EXISTS inbox;
            CREATE TABLE instance(
              key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, execution TEXT NOT NULL, status INTEGER NOT NULL,
              created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, wake_at INTEGER, open_activities INTEGER NOT NULL,
              custom_status TEXT, output TEXT, failure TEXT, tags TEXT);
            CREATE TABLE history(position INTEGER PRIMARY KEY, data BLOB NOT NULL);
            CREATE TABLE message(seq INTEGER PRIMARY KEY, instance INTEGER NOT NULL, execution TEXT, data BLOB NOT NULL);
            CREATE INDEX message_by_instance ON message(instance, seq);
            """);
    }

    /// <summary>Whether the folder had no orchestrations of this engine before this start.</summary>
    public bool IsNew { get; }

    /// <summary>Records a start. An instance of the same id is replaced unless its status is in the list.</summary>
    /// <exception cref="OrchestrationAlreadyExistsException">It is.</exception>
    public Task StartAsync(ExecutionStartedEvent start, DateTime now, IReadOnlyList<string>? dedupe) => _database.WriteAsync(session =>
    {
        var (key, status) = Find(session, start.OrchestrationInstance.InstanceId);
        if (key != 0 && dedupe?.Contains(status.ToString(), StringComparer.OrdinalIgnoreCase) == true)
        {
            throw new OrchestrationAlreadyExistsException($"An orchestration instance with the id '{start.OrchestrationInstance.InstanceId}' exists and is {status}.");
        }

        Start(session, key, start, now);
    });

    /// <summary>Records messages for an instance that is not over.</summary>
    /// <returns>False when it is unknown or over; then nothing is written.</returns>
    public Task<bool> SendAsync(string id, params HistoryEvent[] events)
    {
        var data = events.Select(each => HistoryCodec.Encode(each)).ToArray();
        return _database.WriteAsync(session => Array.TrueForAll(data, each => Send(session, id, null, each)));
    }

    /// <summary>Ends an instance whose first turn is not over yet. A turn in progress is no longer of its execution and will not be committed.</summary>
    public Task<bool> TerminatePendingAsync(string id, string? output, DateTime now) => _database.WriteAsync(session =>
    {
        var key = session.First(
            "UPDATE instance SET status=?2, execution=?5, updated_at=?3, wake_at=NULL, output=?4 WHERE id=?1 AND status=6 RETURNING key",
            row => row.GetInt64(0), id, (int)OrchestrationStatus.Terminated, now.Ticks, output, Guid.NewGuid().ToString("N"));
        session.Execute("DELETE FROM message WHERE instance=?1", key);
        return key != 0;
    });

    /// <summary>Ends an instance that cannot go on, with the reason.</summary>
    public Task FailAsync(string id, TaskFailureDetails failure, DateTime now) => _database.WriteAsync(session =>
    {
        var key = session.First(
            $"UPDATE instance SET status=?2, updated_at=?3, wake_at=NULL, open_activities=0, failure=?4 WHERE id=?1 AND {Open} RETURNING key",
            row => row.GetInt64(0), id, (int)OrchestrationStatus.Failed, now.Ticks, JsonSerializer.Serialize(failure));
        session.Execute("DELETE FROM message WHERE instance=?1", key);
    });

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
    /// <returns>The instances that got a message; null when this one was replaced or ended meanwhile, and nothing was written.</returns>
    public Task<List<string>?> CommitAsync(TurnCommit commit)
    {
        var data = commit.Events.Count == 0 ? null : HistoryCodec.Encode([.. commit.Events]);
        var messages = commit.Messages.Select(message => (Message: message, Data: HistoryCodec.Encode(message.Event))).ToList();
        var failure = commit.Failure is null ? null : JsonSerializer.Serialize(TaskFailure(commit.Failure));
        return _database.WriteAsync(session =>
        {
            if (session.Execute(
                """
                UPDATE instance SET execution=?3, status=?4, updated_at=?5, wake_at=?6, open_activities=?7, custom_status=?8, output=?9, failure=?10
                WHERE key=?1 AND execution=?2
                """,
                commit.Key, commit.FromExecution, commit.ToExecution, (int)commit.Status, commit.At.Ticks, commit.WakeAt?.Ticks, commit.OpenActivities,
                commit.CustomStatus, commit.Output, failure) == 0)
            {
                return null;
            }

            if (commit.MessagesUpTo > 0)
            {
                session.Execute("DELETE FROM message WHERE instance=?1 AND seq<=?2", commit.Key, commit.MessagesUpTo);
            }

            if (commit.Piece == 0)
            {
                session.Execute("DELETE FROM history WHERE position BETWEEN ?1 AND ?2", Position(commit.Key, 0), LastPosition(commit.Key));
            }

            if (data is not null)
            {
                session.Execute("INSERT INTO history VALUES(?1, ?2)", Position(commit.Key, commit.Piece), data);
            }

            var reached = messages.Where(each => Deliver(session, each.Message, each.Data, commit.At)).Select(each => each.Message.OrchestrationInstance.InstanceId).ToList();
            if (commit.IsFinal)
            {
                session.Execute("DELETE FROM message WHERE instance=?1", commit.Key);
            }

            return reached;
        });
    }

    /// <summary>Reads an instance as it is now; null when there is none. A finished one comes without its history.</summary>
    /// <exception cref="InvalidDataException">Its history cannot be read.</exception>
    public Generation? Load(string id) => _database.Read<Generation?>(session =>
    {
        var generation = session.First(
            "SELECT key, name, execution, status, wake_at FROM instance WHERE id=?1",
            row => new Generation(row.GetInt64(0), row.GetString(1), row.GetString(2))
            {
                IsFinal = IsFinal((OrchestrationStatus)row.GetInt32(3)),
                StartAt = (OrchestrationStatus)row.GetInt32(3) == OrchestrationStatus.Pending ? Time(row, 4) : null,
            },
            id);
        if (generation is { IsFinal: false })
        {
            foreach (var piece in Pieces(session, generation.Key))
            {
                generation.Add(HistoryCodec.Decode(piece));
                generation.Pieces++;
            }
        }

        return generation;
    });

    /// <summary>Messages that no turn has taken, oldest first, with the number of the last and whether there are more.</summary>
    public (List<TaskMessage> Messages, long UpTo, bool HasMore) ReadMessages(long key, string id) => _database.Read<(List<TaskMessage>, long, bool)>(session =>
    {
        var rows = session.Query(
            "SELECT seq, execution, data FROM message WHERE instance=?1 ORDER BY seq LIMIT ?2",
            row => (Seq: row.GetInt64(0), Execution: Text(row, 1), Data: row.GetFieldValue<byte[]>(2)),
            key, MostMessagesRead);
        return (
            [.. rows.Select(row => new TaskMessage
            {
                Event = HistoryCodec.Decode(row.Data)[0],
                OrchestrationInstance = new OrchestrationInstance { InstanceId = id, ExecutionId = row.Execution },
            })],
            rows.Count == 0 ? 0 : rows[^1].Seq,
            rows.Count == MostMessagesRead);
    });

    public OrchestrationMetadata? Describe(string id, DataConverter? payloads) => _database.Read(session => session.First(
        $"SELECT {MetadataColumns} FROM instance WHERE id=?1", row => ReadMetadata(session, row, payloads), id));

    /// <summary>One page of instances in the order in which they were first started.</summary>
    public Page<OrchestrationMetadata> List(OrchestrationQuery query, string? continuation, int size, DataConverter? payloads) => _database.Read<Page<OrchestrationMetadata>>(session =>
    {
        var rows = session.Query(
            $"""
            SELECT {MetadataColumns} FROM instance WHERE key>?1 AND (?2 IS NULL OR created_at>=?2) AND (?3 IS NULL OR created_at<=?3)
            AND (?4 IS NULL OR instr(?4, ',' || status || ',')) AND (?5 IS NULL OR substr(id, 1, length(?5))=?5)
            ORDER BY key LIMIT ?6
            """,
            row => (Key: row.GetInt64(0), Metadata: ReadMetadata(session, row, payloads)),
            continuation is null ? 0L : long.Parse(continuation, CultureInfo.InvariantCulture),
            query.CreatedFrom?.UtcTicks, query.CreatedTo?.UtcTicks, StatusList(query.Statuses), query.InstanceIdPrefix, size + 1);
        var next = rows.Count > size ? rows[size - 1].Key.ToString(CultureInfo.InvariantCulture) : null;
        return new Page<OrchestrationMetadata>([.. rows.Take(size).Select(row => row.Metadata)], next);
    });

    /// <summary>What a start of the process has to take up: instances with work to do now, and when the others wake.</summary>
    public (List<string> Busy, List<(string Id, DateTime WakeAt)> Sleeping) Unfinished() => _database.Read(session => (
        session.Query(
            $"""
            SELECT id FROM instance WHERE {Open} AND (open_activities>0
            OR (EXISTS (SELECT 1 FROM message WHERE instance=key) AND (status<>6 OR wake_at IS NULL)))
            """,
            row => row.GetString(0)),
        session.Query(
            $"SELECT id, wake_at FROM instance WHERE {Open} AND wake_at IS NOT NULL",
            row => (row.GetString(0), Time(row, 1)!.Value))));

    public static TaskFailureDetails TaskFailure(FailureDetails failure) => new(
        failure.ErrorType, failure.ErrorMessage, failure.StackTrace, failure.InnerFailure is { } inner ? TaskFailure(inner) : null, failure.Properties);

    public static bool IsFinal(OrchestrationStatus status) =>
        status is not (OrchestrationStatus.Running or OrchestrationStatus.Pending or OrchestrationStatus.Suspended);

    private static (long Key, OrchestrationStatus Status) Find(LocalSession session, string id) => session.First(
        "SELECT key, status FROM instance WHERE id=?1", row => (row.GetInt64(0), (OrchestrationStatus)row.GetInt32(1)), id);

    private static void Start(LocalSession session, long old, ExecutionStartedEvent start, DateTime now)
    {
        if (old != 0)
        {
            Forget(session, old);
        }

        var key = session.First(
            """
            INSERT INTO instance(id, name, execution, status, created_at, updated_at, wake_at, open_activities, tags) VALUES(?1, ?2, ?3, 6, ?4, ?4, ?5, 0, ?6)
            ON CONFLICT(id) DO UPDATE SET name=?2, execution=?3, status=6, created_at=?4, updated_at=?4, wake_at=?5, open_activities=0,
              custom_status=NULL, output=NULL, failure=NULL, tags=?6
            RETURNING key
            """,
            row => row.GetInt64(0),
            start.OrchestrationInstance.InstanceId, start.Name, start.OrchestrationInstance.ExecutionId, now.Ticks, start.ScheduledStartTime?.Ticks,
            start.Tags is { Count: > 0 } tags ? JsonSerializer.Serialize(tags) : null);
        session.Execute(
            "INSERT INTO message(instance, execution, data) VALUES(?1, ?2, ?3)", key, start.OrchestrationInstance.ExecutionId, HistoryCodec.Encode(start));
    }

    private static bool Send(LocalSession session, string id, string? execution, byte[] data) => session.Execute(
        $"INSERT INTO message(instance, execution, data) SELECT key, ?2, ?3 FROM instance WHERE id=?1 AND {Open}", id, execution, data) > 0;

    /// <summary>A message from one orchestration to another. A start of one that runs already is not a second one.</summary>
    private static bool Deliver(LocalSession session, TaskMessage message, byte[] data, DateTime now)
    {
        if (message.Event is not ExecutionStartedEvent start)
        {
            return Send(session, message.OrchestrationInstance.InstanceId, message.OrchestrationInstance.ExecutionId, data);
        }

        var (key, status) = Find(session, start.OrchestrationInstance.InstanceId);
        if (key != 0 && !IsFinal(status))
        {
            return false;
        }

        Start(session, key, start, now);
        return true;
    }

    private static OrchestrationMetadata ReadMetadata(LocalSession session, SqliteDataReader row, DataConverter? payloads) => new(row.GetString(2), row.GetString(1))
    {
        RuntimeStatus = (OrchestrationRuntimeStatus)row.GetInt32(3),
        CreatedAt = Time(row, 4)!.Value,
        LastUpdatedAt = Time(row, 5)!.Value,
        DataConverter = payloads,
        SerializedCustomStatus = payloads is null ? null : Text(row, 6),
        SerializedOutput = payloads is null ? null : Text(row, 7),
        FailureDetails = payloads is not null && Text(row, 8) is { } failure ? JsonSerializer.Deserialize<TaskFailureDetails>(failure) : null,
        SerializedInput = payloads is null ? null : Input(session, row.GetInt64(0)),
        Tags = Text(row, 9) is { } tags ? JsonSerializer.Deserialize<Dictionary<string, string>>(tags)! : new Dictionary<string, string>(),
    };

    /// <summary>
    /// The input of the current generation: with the start that no turn has taken yet, else in the history. None if that cannot be read: whoever
    /// asks for the instance is to learn its failure.
    /// </summary>
    private static string? Input(LocalSession session, long key)
    {
        try
        {
            return session
                .Query("SELECT data FROM message WHERE instance=?1 ORDER BY seq", row => row.GetFieldValue<byte[]>(0), key)
                .Concat(Pieces(session, key))
                .SelectMany(HistoryCodec.Decode)
                .OfType<ExecutionStartedEvent>()
                .FirstOrDefault()?.Input;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static List<byte[]> Pieces(LocalSession session, long key) => session.Query(
        "SELECT data FROM history WHERE position BETWEEN ?1 AND ?2 ORDER BY position",
        row => row.GetFieldValue<byte[]>(0),
        Position(key, 0), LastPosition(key));

    private static void Forget(LocalSession session, long key)
    {
        session.Execute("DELETE FROM history WHERE position BETWEEN ?1 AND ?2", Position(key, 0), LastPosition(key));
        session.Execute("DELETE FROM message WHERE instance=?1", key);
    }

    private static string? StatusList(IEnumerable<OrchestrationRuntimeStatus>? statuses) =>
        statuses is null ? null : $",{string.Join(',', statuses.Select(status => (int)status))},";

    private static long Position(long key, int piece) => (key << PieceBits) | (long)piece;
    private static long LastPosition(long key) => (key << PieceBits) | ((1L << PieceBits) - 1);
    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTime? Time(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : new DateTime(row.GetInt64(column), DateTimeKind.Utc);
}

/// <summary>What a turn led to.</summary>
/// <param name="Key">The instance's number.</param>
/// <param name="FromExecution">The execution that the turn began in.</param>
/// <param name="ToExecution">The execution that it ended in; another one after a continue-as-new.</param>
/// <param name="Status">How the instance stands.</param>
internal sealed record TurnCommit(long Key, string FromExecution, string ToExecution, OrchestrationStatus Status)
{
    /// <summary>Where the new events go in the history; 0 begins it anew.</summary>
    public required int Piece { get; init; }
    public required IReadOnlyList<HistoryEvent> Events { get; init; }
    /// <summary>The last message that the turn took.</summary>
    public required long MessagesUpTo { get; init; }
    public required IReadOnlyList<TaskMessage> Messages { get; init; }
    public required int OpenActivities { get; init; }
    public required DateTime? WakeAt { get; init; }
    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }
    public string? CustomStatus { get; init; }
    public string? Output { get; init; }
    public FailureDetails? Failure { get; init; }
    public bool IsFinal => OrchestrationStore.IsFinal(Status);
}
