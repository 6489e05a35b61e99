namespace ServerlessMentoring.App.Storage;

/// <summary>A document was written by others so often that a change of ours gave up. Trying again later is safe.</summary>
public sealed class StoreConflictException(string message) : Exception(message);
