namespace ServerlessMentoring.LocalRuntime;

/// <summary>One page of a listing.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="values">The values of this page.</param>
/// <param name="continuationToken">Where the next page starts; null after the last.</param>
public sealed class Page<T>(IReadOnlyList<T> values, string? continuationToken = null)
    where T : notnull
{
    /// <summary>The values of this page.</summary>
    public IReadOnlyList<T> Values { get; } = values;

    /// <summary>Where the next page starts; null after the last.</summary>
    public string? ContinuationToken { get; } = continuationToken;
}
