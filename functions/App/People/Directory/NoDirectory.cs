namespace ServerlessMentoring.App.People.Directory;

/// <summary>Where no directory is set up: HR's word is all there is.</summary>
public sealed class NoDirectory : IDirectory
{
    public bool IsThere => false;

    public Task<DirectoryProfile?> FindAsync(string address, CancellationToken cancellation = default) =>
        Task.FromResult<DirectoryProfile?>(null);
}
