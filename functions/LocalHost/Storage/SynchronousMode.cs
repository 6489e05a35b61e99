namespace ServerlessMentoring.LocalHost.Storage;

/// <summary>SQLite's <c>PRAGMA synchronous</c>, in WAL mode.</summary>
public enum SynchronousMode
{
    /// <summary>Nothing waits for the disk: a power cut may destroy the file. For tests and simulations.</summary>
    Off = 0,

    /// <summary>A power cut may undo the last commits.</summary>
    Normal = 1,

    /// <summary>What was committed stays.</summary>
    Full = 2,
}
