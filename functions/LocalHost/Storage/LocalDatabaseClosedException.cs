namespace ServerlessMentoring.LocalHost.Storage;

/// <summary>The database was closed before the work was committed: none of it happened.</summary>
public sealed class LocalDatabaseClosedException() : Exception("The local database is closed; nothing was written.");
