using Microsoft.Data.Sqlite;

namespace ServerlessMentoring.App.Tests.Local;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("mentoring-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Writes a document into the folder's database as an older version would have.</summary>
    public void WriteDocument(string collection, string partition, string id, string body)
    {
        using var connection = new SqliteConnection($"Data Source={System.IO.Path.Combine(Path, "mentoring.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO document(collection, partition, id, etag, body) VALUES($collection, $partition, $id, 1, $body)";
        command.Parameters.AddWithValue("$collection", collection);
        command.Parameters.AddWithValue("$partition", partition);
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$body", body);
        command.ExecuteNonQuery();
    }
}
