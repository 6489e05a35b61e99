using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>What the disk does at best for one writer: one row of 500 bytes a transaction, WAL, <c>synchronous=FULL</c>.</summary>
internal static class BareCommits
{
    /// <summary>Commits in a second.</summary>
    public static double PerSecond(TimeSpan during)
    {
        SQLitePCL.Batteries_V2.Init();
        using var folder = new TempFolder();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "bare.db")};Pooling=False");
        connection.Open();
        using var set = connection.CreateCommand();
        set.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE line(number INTEGER PRIMARY KEY, body TEXT)";
        set.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO line(body) VALUES($body)";
        insert.Parameters.AddWithValue("$body", new string('x', 500));
        insert.Prepare();
        var commits = 0;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < during)
        {
            insert.ExecuteNonQuery();
            commits++;
        }

        return commits / watch.Elapsed.TotalSeconds;
    }
}
