using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
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

    private readonly Lock _gate = new();
    private readonly DatabaseFile _file;
    private readonly WorkTracker _tracker;
    private readonly LocalSession _writer;
    private readonly ConcurrentBag<LocalSession> _readers = [];
    private readonly AutoResetEvent _arrived = new(false);
    private readonly Thread _thread;
    private readonly Queue<WriteJob> _queue = new();
    private readonly TaskCompletionSource _closed = new();
    private bool _idle;
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

    /// <summary>The database file.</summary>
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
    /// <typeparam name="T">Its result.</typeparam>
    /// <param name="work">Runs once, on the writer's thread, in a transaction. It must be quick and must not wait for another write.</param>
    /// <returns>Completes with the result after the commit, or with what the work threw.</returns>
    /// <exception cref="LocalDatabaseClosedException">The database was closed first; nothing happened.</exception>
    public Task<T> WriteAsync<T>(Func<LocalSession, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var job = new WriteJob<T>(work);
        bool wake;
        lock (_gate)
        {
            if (_closing)
            {
                return Task.FromException<T>(new LocalDatabaseClosedException());
            }

            _tracker.Enter();
            _queue.Enqueue(job);
            wake = _idle;
            _idle = false;
        }

        if (wake)
        {
            _arrived.Set();
        }

        return job.Task;
    }

    /// <inheritdoc cref="WriteAsync{T}(Func{LocalSession, T})"/>
    public Task WriteAsync(Action<LocalSession> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return WriteAsync(session =>
        {
            work(session);
            return true;
        });
    }

    /// <summary>Reads a consistent state: everything committed so far, nothing half-done.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="work">Runs on the calling thread; it cannot write.</param>
    /// <exception cref="LocalDatabaseClosedException">The database is closed.</exception>
    public T Read<T>(Func<LocalSession, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (_closing)
        {
            throw new LocalDatabaseClosedException();
        }

        if (!_readers.TryTake(out var session))
        {
            session = _file.OpenReader();
        }

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
            Return(session);
        }
    }

    /// <summary>Commits what is queued and closes the file. A second caller waits until that is done.</summary>
    public void Dispose()
    {
        bool first;
        lock (_gate)
        {
            first = !_closing;
            _closing = true;
        }

        if (!first)
        {
            _closed.Task.Wait();
            return;
        }

        _arrived.Set();
        _thread.Join();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _writer.Dispose();
        _arrived.Dispose();
        _file.Dispose();
        _closed.SetResult();
    }

    /// <summary>Closes the file as a crash would: what is not committed never will be.</summary>
    internal void Kill()
    {
        _killed = true;
        Dispose();
    }

    private void Return(LocalSession session)
    {
        _readers.Add(session);
        if (_closing && _readers.TryTake(out var late))
        {
            late.Dispose();
        }
    }

    private void WriteLoop()
    {
        var batch = new List<WriteJob>(LargestBatch);
        while (TakeBatch(batch))
        {
            Commit(batch);
            foreach (var job in batch)
            {
                job.Finish();
                _tracker.Exit();
            }

            batch.Clear();
        }
    }

    /// <returns>False when the database is closing and nothing is left.</returns>
    private bool TakeBatch(List<WriteJob> batch)
    {
        while (true)
        {
            lock (_gate)
            {
                while (batch.Count < LargestBatch && _queue.TryDequeue(out var job))
                {
                    batch.Add(job);
                }

                if (batch.Count > 0 || _closing)
                {
                    return batch.Count > 0;
                }

                _idle = true;
            }

            _arrived.WaitOne();
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
