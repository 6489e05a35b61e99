namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>One change of a batch.</summary>
public abstract record TableChange(string Row)
{
    /// <summary>Writes a row that must not be there.</summary>
    public sealed record Insert(string Row, IReadOnlyDictionary<string, string> Values) : TableChange(Row);

    /// <summary>Adds properties to a row that must be there, or replaces them; its others stay.</summary>
    public sealed record Merge(string Row, IReadOnlyDictionary<string, string> Values) : TableChange(Row);

    /// <summary>Deletes a row that must be there.</summary>
    public sealed record Delete(string Row) : TableChange(Row);
}
