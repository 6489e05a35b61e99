namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>Rows of one partition that follow each other.</summary>
/// <param name="Partition">The partition.</param>
/// <param name="From">The first key, itself included.</param>
/// <param name="Before">The key at which the range ends, itself not included.</param>
public sealed record TableRange(string Partition, string From, string Before)
{
    /// <summary>The rows whose keys begin with a text.</summary>
    public static TableRange Of(string partition, string prefix) => new(partition, prefix, prefix[..^1] + (char)(prefix[^1] + 1));
}
