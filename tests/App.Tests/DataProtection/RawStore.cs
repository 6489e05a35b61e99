using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.App.Tests.DataProtection;

/// <summary>Everything in the data folder's database, whatever table it is in: also what was added after this was written.</summary>
internal static class RawStore
{
    /// <summary>Where a word stands, as <c>table: row</c>. A word inside of another, longer one does not count.</summary>
    public static IReadOnlyList<string> Find(TestApp app, string word)
    {
        var whole = new Regex($@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", RegexOptions.IgnoreCase);
        return [.. Rows(app).Where(row => whole.IsMatch(row))];
    }

    public static IReadOnlyList<string> Rows(TestApp app)
    {
        using var connection = new SqliteConnection($"Data Source={app.Get<LocalDatabase>().Path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return [.. Query(connection, "SELECT name FROM sqlite_master WHERE type='table'").SelectMany(table =>
            Query(connection, $"SELECT * FROM \"{table}\"").Select(row => $"{table}: {row}"))];
    }

    private static List<string> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) switch
            {
                byte[] bytes => Encoding.UTF8.GetString(bytes),
                var value => value.ToString(),
            })));
        }

        return rows;
    }
}
