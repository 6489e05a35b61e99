namespace ServerlessMentoring.App.Storage;

/// <summary>A document as it was read, with the tag that a safe replacement needs.</summary>
/// <typeparam name="T">The document's type.</typeparam>
/// <param name="Value">The document.</param>
/// <param name="ETag">Changes with every write; opaque.</param>
public sealed record Stored<T>(T Value, string ETag)
    where T : class;
