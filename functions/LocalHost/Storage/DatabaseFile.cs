using Microsoft.Data.Sqlite;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Storage;

/// <summary>Opens the database file, or says why it cannot be used. Nothing here ever overwrites a file that it cannot read.</summary>
internal sealed class DatabaseFile : IDisposable
{
    /// <summary>Up to this size the whole file is checked at start; a larger one only by its header and size.</summary>
    private const long CheckedInFull = 64L << 20;

    private const int Corrupt = 11;
    private const int NotADatabase = 26;
    private const int Busy = 5;
    private const int Locked = 6;

    private readonly SynchronousMode _synchronous;
    private readonly FileStream _lock;

    public DatabaseFile(LocalHostOptions options)
    {
        SQLitePCL.Batteries_V2.Init();
        _synchronous = options.Synchronous;
        var folder = System.IO.Path.GetFullPath(options.DataPath);
        Path = System.IO.Path.Combine(folder, options.DatabaseFile);
        if (File.Exists(folder))
        {
            throw new LocalHostException($"{folder} is a file; the data needs a folder. Choose another.");
        }

        try
        {
            MakeFolder(folder);
            _lock = OpenForOwner(Path + ".lock", FileShare.None);

            // SQLite would make it readable for all; its companions take over the rights of this file
            OpenForOwner(Path, FileShare.ReadWrite).Dispose();
        }
        catch (UnauthorizedAccessException e)
        {
            _lock?.Dispose();
            throw new LocalHostException($"The data folder {folder} cannot be written: {e.Message} Give this user the right to write there, or choose another folder.", e);
        }
        catch (IOException e)
        {
            _lock?.Dispose();
            throw new LocalHostException($"The data folder {folder} is in use by another process, or cannot be made: {e.Message} Stop the other process, or choose another folder.", e);
        }
    }

    public string Path { get; }

    /// <summary>The first connection: checks the file, then makes it ready for many readers and one writer.</summary>
    public LocalSession OpenWriter()
    {
        try
        {
            var session = new LocalSession(Connect());
            try
            {
                if (Check(session) is { } damage)
                {
                    throw Damaged(damage, null);
                }

                session.Script("BEGIN IMMEDIATE; COMMIT;");
                session.Script($"PRAGMA journal_mode=WAL; PRAGMA synchronous={(int)_synchronous}; PRAGMA temp_store=MEMORY;");
                return session;
            }
            catch
            {
                session.Dispose();
                throw;
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode is NotADatabase or Corrupt)
        {
            throw Damaged(e.Message, e);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Busy or Locked)
        {
            throw new LocalHostException($"The database {Path} is locked by another program. Close that program and start again; the file was left as it is.", e);
        }
        catch (SqliteException e)
        {
            throw new LocalHostException($"The database {Path} cannot be opened: {e.Message} Check that this user may read and write it; the file was left as it is.", e);
        }
    }

    public LocalSession OpenReader()
    {
        var session = new LocalSession(Connect());
        session.Script("PRAGMA query_only=1; PRAGMA cache_size=-1000;");
        return session;
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream OpenForOwner(string path, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string? Check(LocalSession session)
    {
        session.First("SELECT count(*) FROM sqlite_schema", row => row.GetInt64(0));
        if (new FileInfo(Path).Length > CheckedInFull)
        {
            return null;
        }

        var answer = session.First("PRAGMA quick_check(1)", row => row.GetString(0));
        return answer == "ok" ? null : answer;
    }

    private LocalHostException Damaged(string what, Exception? cause) => new(
        $"The database {Path} is damaged or is not a SQLite database ({what}). It was left as it is: restore it from a backup, or move it away to begin with an empty one.",
        cause);

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Pooling = false,
            DefaultTimeout = 3,
        }.ToString());
        connection.Open();
        return connection;
    }
}

/// <summary>SQLite's <c>PRAGMA synchronous</c>, in WAL mode.</summary>
public enum SynchronousMode
{
    /// <summary>Nothing waits for the disk: a power cut may destroy the file. For tests and simulations.</summary>
    Off = 0,
    /// <summary>A power cut may undo the last commits.</summary>
    Normal = 1,
    Full = 2,
}
