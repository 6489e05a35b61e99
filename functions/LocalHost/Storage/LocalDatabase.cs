using System.Collections.Concurrent;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Storage;

/// <summary>
/// The one SQLite file of a data folder, for the runtime and for the app's own tables. All writing happens on one
/// thread: whatever queued up while the last commit was on its way to the disk goes into the next transaction
/// together, so that many writers share one flush. Each piece of work is atomic on its own: one that throws is
/// undone alone, and its task fails. A task completes only after its commit.
/// </summary>
public sealed class LocalDatabase : IDisposable
{
    private const int LargestBatch = 512;

    private readonly DatabaseFile _file;
    private readonly WorkTracker _tracker;
    private readonly LocalSession _writer;
    private readonly ConcurrentBag<LocalSession> _readers = [];
    private readonly BlockingCollection<WriteJob> _queue = [];
    private readonly Thread _thread;
    private readonly Lock _closingGate = new();
    private volatile bool _closing;
    private volatile bool _killed;

    internal LocalDatabase(IOptions<LocalHostOptions> options, WorkTracker tracker)
    {
        _tracker = tracker;
        _file = new DatabaseFile(options.Value);
        try
        {
            _writer = _file.OpenWriter();
            _writer.Script("CREATE TABLE IF NOT EXISTS component(name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID");
        }
        catch
        {
            _writer?.Dispose();
            _file.Dispose();
            throw;
        }

        _thread = new Thread(WriteLoop) { Name = "local database writer", IsBackground = true };
        _thread.Start();
    }

    public string Path => _file.Path;

    /// <summary>Brings a component's tables up to date: runs the steps that this file has not seen yet, each once.</summary>
    /// <param name="component">The component; it owns its tables.</param>
    /// <param name="steps">SQL scripts, oldest first. Only ever append to them.</param>
    /// <exception cref="LocalHostException">The file was written by a newer version of the component.</exception>
    /// <returns>How many steps the file had seen; 0 where the component is new to it.</returns>
    public int EnsureSchema(string component, params string[] steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return WriteAsync(session =>
        {
            var version = session.First("SELECT version FROM component WHERE name=?1", row => row.GetInt32(0), component);
            if (version > steps.Length)
            {
                throw new LocalHostException($"The database {Path} was written by a newer version of this program ({component} {version}, known here {steps.Length}). Start that version, or choose another data folder.");
            }

            foreach (var step in steps.Skip(version))
            {
                session.Script(step);
            }

            if (version < steps.Length)
            {
                session.Execute("INSERT INTO component VALUES(?1,?2) ON CONFLICT(name) DO UPDATE SET version=?2", component, steps.Length);
            }

            return version;
        }).GetAwaiter().GetResult();
    }

    /// <summary>Queues work for the writer.</summary>
    /// <param name="work">Runs once, on the writer's thread, in a transaction. It must be quick and must not wait for another write.</param>
    /// <returns>Completes with the result after the commit, or with what the work threw.</returns>
    /// <exception cref="LocalDatabaseClosedException">The database was closed first; nothing happened.</exception>
    public Task<T> WriteAsync<T>(Func<LocalSession, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var job = new WriteJob<T>(work);
        _tracker.Enter();
        try
        {
            _queue.Add(job);
            return job.Task;
        }
        catch (InvalidOperationException)
        {
            _tracker.Exit();
            return Task.FromException<T>(new LocalDatabaseClosedException());
        }
    }

    /// <inheritdoc cref="WriteAsync{T}(Func{LocalSession, T})"/>
    public Task WriteAsync(Action<LocalSession> work) => WriteAsync<object?>(session =>
    {
        work(session);
        return null;
    });

    /// <summary>Reads a consistent state: everything committed so far, nothing half-done.</summary>
    /// <param name="work">Runs on the calling thread; it cannot write.</param>
    /// <exception cref="LocalDatabaseClosedException">The database is closed.</exception>
    public T Read<T>(Func<LocalSession, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (_closing)
        {
            throw new LocalDatabaseClosedException();
        }

        var session = _readers.TryTake(out var free) ? free : _file.OpenReader();
        try
        {
            session.Execute("BEGIN");
            try
            {
                return work(session);
            }
            finally
            {
                session.Execute("COMMIT");
            }
        }
        finally
        {
            _readers.Add(session);
            if (_closing && _readers.TryTake(out var late))
            {
                late.Dispose();
            }
        }
    }

    /// <summary>Commits what is queued and closes the file. A second caller waits until that is done.</summary>
    public void Dispose()
    {
        lock (_closingGate)
        {
            if (_closing)
            {
                return;
            }

            _closing = true;
            _queue.CompleteAdding();
            _thread.Join();
            while (_readers.TryTake(out var reader))
            {
                reader.Dispose();
            }

            _writer.Dispose();
            _queue.Dispose();
            _file.Dispose();
        }
    }

    /// <summary>Closes the file as a crash would: what is not committed never will be.</summary>
    internal void Kill()
    {
        _killed = true;
        Dispose();
    }

    private void WriteLoop()
    {
        var batch = new List<WriteJob>(LargestBatch);
        while (_queue.TryTake(out var next, Timeout.Infinite))
        {
            do
            {
                batch.Add(next);
            }
            while (batch.Count < LargestBatch && _queue.TryTake(out next));

            Commit(batch);
            foreach (var job in batch)
            {
                job.Finish();
                _tracker.Exit();
            }

            batch.Clear();
        }
    }

    private void Commit(List<WriteJob> batch)
    {
        try
        {
            Refuse();
            _writer.Execute("BEGIN IMMEDIATE");
            foreach (var job in batch)
            {
                RunAlone(job);
            }

            Refuse();
            _writer.Execute("COMMIT");
        }
        catch (Exception e)
        {
            foreach (var job in batch)
            {
                job.Failure ??= e;
            }

            RollBack();
        }
    }

    private void Refuse()
    {
        if (_killed)
        {
            throw new LocalDatabaseClosedException();
        }
    }

    private void RunAlone(WriteJob job)
    {
        _writer.Execute("SAVEPOINT job");
        try
        {
            job.Run(_writer);
        }
        catch (Exception e)
        {
            job.Failure = e;
            _writer.Execute("ROLLBACK TO job");
        }

        _writer.Execute("RELEASE job");
    }

    /// <summary>A full disk may already have ended the transaction; then there is nothing to roll back.</summary>
    private void RollBack()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_writer.Connection.Handle) == 0)
        {
            _writer.Execute("ROLLBACK");
        }
    }
}

/// <summary>The database was closed before the work was committed: none of it happened.</summary>
public sealed class LocalDatabaseClosedException() : Exception("The local database is closed; nothing was written.");

/// <summary>One piece of work in the writer's queue.</summary>
internal abstract class WriteJob
{
    public Exception? Failure { get; set; }

    public abstract void Run(LocalSession session);

    public abstract void Finish();
}

internal sealed class WriteJob<T>(Func<LocalSession, T> work) : WriteJob
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;
    public Task<T> Task => _done.Task;
    public override void Run(LocalSession session) => _result = work(session);

    public override void Finish()
    {
        if (Failure is null)
        {
            _done.SetResult(_result);
        }
        else
        {
            _done.SetException(Failure);
        }
    }
}
