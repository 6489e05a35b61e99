using Microsoft.Data.Sqlite;

namespace ServerlessMentoring.LocalHost.Storage;

/// <summary>
/// One connection with its prepared statements. Parameters are positional: <c>?1</c> is the first value. A session
/// is only valid inside the work that it was handed to.
/// </summary>
public sealed class LocalSession : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    internal LocalSession(SqliteConnection connection) => Connection = connection;
    internal SqliteConnection Connection { get; }

    /// <summary>Runs a statement with the values of <c>?1</c>, <c>?2</c>… Keep the text constant, since each is prepared once and kept.</summary>
    /// <exception cref="SqliteException">SQLite refused.</exception>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <exception cref="SqliteException">SQLite refused.</exception>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<object?> values)
    {
        ArgumentNullException.ThrowIfNull(map);
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(map(reader));
        }

        return rows;
    }

    /// <summary>Reads the first row; the default value when there is none.</summary>
    /// <exception cref="SqliteException">SQLite refused.</exception>
    public T? First<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<object?> values)
    {
        ArgumentNullException.ThrowIfNull(map);
        using var reader = Command(sql, values).ExecuteReader();
        return reader.Read() ? map(reader) : default;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        Connection.Dispose();
    }

    internal void Script(string sql)
    {
        using var command = Connection.CreateCommand();
#pragma warning disable CA2100 // schema texts are constants of the calling component
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
#pragma warning disable CA2100 // values never become part of the text
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 1; i <= values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"?{i}" });
            }

            // by itself a command stays prepared only after a reader went past its last row, which First does not
            command.Prepare();
            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
