using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.Core.DataProtection;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Local.Mails;

/// <summary>Keeps mails instead of delivering them, to be read at <c>/local/outbox</c>. The same operation id is kept once.</summary>
public sealed class Outbox : IMailer
{
    private const string Schema = "CREATE TABLE outbox(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, mail TEXT NOT NULL)";
    private const string Columns = "SELECT id, at, mail FROM outbox";

    private readonly LocalDatabase _database;
    private readonly TimeProvider _clock;

    /// <summary>An outbox in this database.</summary>
    public Outbox(LocalDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
        database.EnsureSchema("outbox", Schema);
    }

    /// <summary>How many mails there are.</summary>
    public int Count => (int)_database.Read(session => session.First("SELECT count(*) FROM outbox", row => row.GetInt64(0)));

    public Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        var body = JsonSerializer.Serialize(mail, AppJson.TypeOf<MailMessage>());
        var at = _clock.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        return _database.WriteAsync(session => session.Execute(
            "INSERT INTO outbox(id, at, mail) VALUES(?1,?2,?3) ON CONFLICT DO NOTHING", operationId.ToString("N"), at, body));
    }

    /// <summary>All mails, oldest first.</summary>
    public IReadOnlyList<OutboxMail> All() => From(0);

    /// <summary>The mails from a place in the order of sending on, oldest first.</summary>
    /// <param name="skip">How many to leave out.</param>
    public IReadOnlyList<OutboxMail> From(int skip) =>
        _database.Read(session => session.Query($"{Columns} ORDER BY number LIMIT -1 OFFSET ?1", Map, skip));

    /// <summary>Mails, newest first.</summary>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many at most.</param>
    public IReadOnlyList<OutboxMail> Latest(int skip, int take) =>
        _database.Read(session => session.Query($"{Columns} ORDER BY number DESC LIMIT ?2 OFFSET ?1", Map, skip, take));

    /// <summary>One mail; null when there is none.</summary>
    public OutboxMail? Find(string id) => _database.Read(session => session.First($"{Columns} WHERE id=?1", Map, id));

    /// <summary>The mails to an address, oldest first.</summary>
    public IReadOnlyList<OutboxMail> To(string address) => _database.Read(session => session.Query(
        $"{Columns} WHERE json_extract(mail,'$.to')=?1 COLLATE NOCASE ORDER BY number", Map, address));

    /// <summary>Empties the mails that name somebody who is to be forgotten. Their ids stay, so that none is sent again.</summary>
    public async Task EraseAsync(Redaction names, CancellationToken cancellation = default)
    {
        const int AtATime = 200;
        for (var skip = 0; ; skip += AtATime)
        {
            cancellation.ThrowIfCancellationRequested();
            var mails = _database.Read(session => session.Query($"{Columns} ORDER BY number LIMIT ?2 OFFSET ?1", Map, skip, AtATime));
            foreach (var sent in mails.Where(sent => Names(sent.Mail).Any(names.Mentions)))
            {
                var emptied = new MailMessage("", Redaction.Placeholder, sent.Mail.Kind, "", "", []);
                var body = JsonSerializer.Serialize(emptied, AppJson.TypeOf<MailMessage>());
                await _database.WriteAsync(session => session.Execute("UPDATE outbox SET mail=?2 WHERE id=?1", sent.Id, body));
            }

            if (mails.Count < AtATime)
            {
                return;
            }
        }
    }

    private static IEnumerable<string> Names(MailMessage mail) =>
        [mail.To, mail.Subject, mail.Text, mail.Html, .. mail.Attachments.Select(file => file.Content)];

    /// <summary>The ids of the mails sent just before and just after one; null where there is none.</summary>
    public (string? Older, string? Newer) Beside(string id) => _database.Read(session => (
        session.First(
            "SELECT id FROM outbox WHERE number<(SELECT number FROM outbox WHERE id=?1) ORDER BY number DESC LIMIT 1", row => row.GetString(0), id),
        session.First(
            "SELECT id FROM outbox WHERE number>(SELECT number FROM outbox WHERE id=?1) ORDER BY number LIMIT 1", row => row.GetString(0), id)));

    private static OutboxMail Map(SqliteDataReader row) => new(
        row.GetString(0),
        DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture),
        JsonSerializer.Deserialize(row.GetString(2), AppJson.TypeOf<MailMessage>())!);
}
