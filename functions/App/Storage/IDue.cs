namespace ServerlessMentoring.App.Storage;

/// <summary>A document that waits for its next try.</summary>
/// <typeparam name="T">The document's type.</typeparam>
public interface IDue<T>
    where T : class, IDue<T>
{
    /// <summary>When the next try is due; UTC.</summary>
    DateTimeOffset DueAt { get; }

    /// <summary>How often it has been tried.</summary>
    int Attempts { get; }

    /// <summary>The same document, tried once more.</summary>
    /// <param name="nextTry">When the next try is due should this one fail; UTC.</param>
    T Tried(DateTimeOffset nextTry);
}
