using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Storage;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Storage;

public sealed class LocalDatabaseTests
{
    private const string Schema = "CREATE TABLE thing(id INTEGER PRIMARY KEY, text TEXT NOT NULL)";

    [Fact]
    public async Task Given_many_writers_at_once_Then_each_is_atomic_and_one_that_fails_is_undone_alone()
    {
        using var folder = new TempFolder();
        using var database = Open(folder);
        database.EnsureSchema("things", Schema);

        var writes = Enumerable.Range(0, 500).Select(i => database.WriteAsync(session =>
        {
            session.Execute("INSERT INTO thing VALUES(?1, ?2)", i, "a");
            return i % 7 == 0 ? throw new FormatException() : session.Execute("INSERT INTO thing VALUES(?1, ?2)", 1000 + i, "b");
        })).ToList();
        await Task.WhenAll(writes.Select(write => write.ContinueWith(_ => { }, TaskScheduler.Default)));

        var good = Enumerable.Range(0, 500).Where(i => i % 7 != 0).ToList();
        Assert.All(writes, (write, i) => Assert.Equal(i % 7 == 0, write.IsFaulted));
        Assert.Equal(good.Concat(good.Select(i => 1000 + i)).Select(i => (long)i), Ids(database));
    }

    [Fact]
    public async Task Given_a_write_has_completed_Then_every_reader_sees_it_and_readers_cannot_write()
    {
        using var folder = new TempFolder();
        using var database = Open(folder);
        database.EnsureSchema("things", Schema);

        await database.WriteAsync(session => session.Execute("INSERT INTO thing VALUES(1, ?1)", "x"));

        Assert.Equal("x", database.Read(session => session.First("SELECT text FROM thing WHERE id=?1", row => row.GetString(0), 1)));
        Assert.Throws<SqliteException>(() => database.Read(session => session.Execute("DELETE FROM thing")));
    }

    [Fact]
    public async Task Given_queued_writes_When_closed_Then_they_are_committed_and_later_ones_are_refused()
    {
        using var folder = new TempFolder();
        Task[] writes;
        LocalDatabase database;
        using (database = Open(folder))
        {
            database.EnsureSchema("things", Schema);
            writes = [.. Enumerable.Range(0, 100).Select(i => database.WriteAsync(session => session.Execute("INSERT INTO thing VALUES(?1, 'x')", i)))];
        }

        await Task.WhenAll(writes);
        await Assert.ThrowsAsync<LocalDatabaseClosedException>(() => database.WriteAsync(session => session.Execute("DELETE FROM thing")));
        using var again = Open(folder);
        Assert.Equal(100, Ids(again).Count);
    }

    [Fact]
    public async Task Given_a_kill_When_a_write_has_not_been_committed_Then_it_never_happened()
    {
        using var folder = new TempFolder();
        var database = Open(folder);
        database.EnsureSchema("things", Schema);
        using var inside = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var write = database.WriteAsync(session =>
        {
            session.Execute("INSERT INTO thing VALUES(1, 'x')");
            inside.Set();
            goOn.Wait();
        });
        inside.Wait();
        var kill = Task.Run(database.Kill);
        SpinWait.SpinUntil(() => database.WriteAsync(_ => { }).IsFaulted);
        goOn.Set();
        await kill;

        await Assert.ThrowsAsync<LocalDatabaseClosedException>(() => write);
        using var again = Open(folder);
        Assert.Empty(Ids(again));
    }

    [Fact]
    public void Given_schema_steps_When_opened_again_Then_each_has_run_once_and_a_newer_file_is_refused()
    {
        using var folder = new TempFolder();
        using (var first = Open(folder))
        {
            first.EnsureSchema("things", Schema);
        }

        using (var second = Open(folder))
        {
            second.EnsureSchema("things", Schema, "ALTER TABLE thing ADD COLUMN more TEXT");
            second.EnsureSchema("things", Schema, "ALTER TABLE thing ADD COLUMN more TEXT");
        }

        using var older = Open(folder);
        var refusal = Assert.Throws<LocalHostException>(() => older.EnsureSchema("things", Schema));
        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("this is no database, and long enough to have a header of some hundred bytes")]
    [InlineData("x")]
    public void Given_a_file_that_is_no_database_Then_it_is_reported_with_its_path_and_left_alone(string content)
    {
        using var folder = new TempFolder();
        var text = string.Concat(Enumerable.Repeat(content, 20));
        File.WriteAllText(folder.File("local.db"), text);

        var refusal = Assert.Throws<LocalHostException>(() => Open(folder));

        Assert.Contains(folder.File("local.db"), refusal.Message, StringComparison.Ordinal);
        Assert.Contains("restore it from a backup, or move it away", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(folder.File("local.db")));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void Given_a_torn_file_Then_it_is_reported_and_left_alone(double kept)
    {
        using var folder = new TempFolder();
        Fill(folder);
        var bytes = File.ReadAllBytes(folder.File("local.db"));
        var torn = bytes[..(int)(bytes.Length * kept)];
        File.WriteAllBytes(folder.File("local.db"), torn);

        var refusal = Assert.Throws<LocalHostException>(() => Open(folder));

        Assert.Contains("is damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(torn, File.ReadAllBytes(folder.File("local.db")));
    }

    [Fact]
    public void Given_a_page_of_garbage_in_the_middle_Then_it_is_reported_and_left_alone()
    {
        using var folder = new TempFolder();
        Fill(folder);
        var bytes = File.ReadAllBytes(folder.File("local.db"));
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, 8192);
        File.WriteAllBytes(folder.File("local.db"), bytes);

        Assert.Contains("is damaged", Assert.Throws<LocalHostException>(() => Open(folder)).Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(folder.File("local.db")));
    }

    [Fact]
    public void Given_another_program_holds_the_file_Then_it_is_reported_with_what_to_do()
    {
        using var folder = new TempFolder();
        Fill(folder);
        using var other = new SqliteConnection($"Data Source={folder.File("local.db")};Pooling=false");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();

        Assert.Contains("locked by another program", Assert.Throws<LocalHostException>(() => Open(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_folder_in_use_When_a_second_runtime_starts_on_it_Then_it_is_refused_and_may_start_later()
    {
        using var folder = new TempFolder();
        using (Open(folder))
        {
            Assert.Contains("in use by another process", Assert.Throws<LocalHostException>(() => Open(folder)).Message, StringComparison.Ordinal);
        }

        Open(folder).Dispose();
    }

    [Fact]
    public void Given_no_folder_Then_it_is_made_for_the_owner_only()
    {
        using var folder = new TempFolder();
        var inner = Path.Combine(folder.Path, "data");

        Open(inner).Dispose();

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(inner));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(inner, "local.db")));
        }
    }

    private static LocalDatabase Open(TempFolder folder) => Open(folder.Path);

    private static LocalDatabase Open(string folder) =>
        new(Options.Create(new LocalHostOptions { DataPath = folder, Synchronous = SynchronousMode.Off }), new WorkTracker());

    private static void Fill(TempFolder folder)
    {
        using var database = Open(folder);
        database.EnsureSchema("things", Schema);
        database.WriteAsync(session =>
        {
            for (var i = 0; i < 5000; i++)
            {
                session.Execute("INSERT INTO thing VALUES(?1, ?2)", i, "some text to fill the pages with");
            }
        }).GetAwaiter().GetResult();
    }

    private static List<long> Ids(LocalDatabase database) =>
        database.Read(session => session.Query("SELECT id FROM thing ORDER BY id", row => row.GetInt64(0)));
}
