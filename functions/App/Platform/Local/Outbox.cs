using System.Globalization;
using System.Text.Json;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.LocalRuntime.Storage;

namespace ServerlessMentoring.App.Platform.Local;

/// <summary>Keeps mails instead of delivering them, to be read at <c>/local/outbox</c>. The same operation id is kept once.</summary>
public sealed class Outbox : IMailer
{
    private const string Schema = "CREATE TABLE outbox(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, mail TEXT NOT NULL)";

    private readonly LocalDatabase _database;
    private readonly TimeProvider _clock;

    /// <summary>An outbox in this database.</summary>
    public Outbox(LocalDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
        database.EnsureSchema("outbox", Schema);
    }

    /// <inheritdoc />
    public Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        var body = JsonSerializer.Serialize(mail, AppJson.TypeOf<MailMessage>());
        var at = _clock.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        return _database.WriteAsync(session => session.Execute(
            "INSERT INTO outbox(id, at, mail) VALUES(?1,?2,?3) ON CONFLICT DO NOTHING", operationId.ToString("N"), at, body));
    }

    /// <summary>All mails, oldest first.</summary>
    public IReadOnlyList<OutboxMail> All() =>
        _database.Read(session => session.Query("SELECT id, at, mail FROM outbox ORDER BY number", Map));

    /// <summary>One mail; null when there is none.</summary>
    public OutboxMail? Find(string id) =>
        _database.Read(session => session.First("SELECT id, at, mail FROM outbox WHERE id=?1", Map, id));

    private static OutboxMail Map(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetString(0),
        DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture),
        JsonSerializer.Deserialize(row.GetString(2), AppJson.TypeOf<MailMessage>())!);
}
