namespace ServerlessMentoring.App.People.Directory;

/// <summary>The company's directory of people.</summary>
public interface IDirectory
{
    /// <summary>Whether there is one. Without one nobody needs to ask.</summary>
    bool IsThere { get; }

    /// <summary>Looks a person up by e-mail address or sign-in name.</summary>
    /// <returns>What the directory says; null when it knows nobody by that address.</returns>
    /// <exception cref="Exception">The directory does not answer, or refuses. Ask again later.</exception>
    Task<DirectoryProfile?> FindAsync(string address, CancellationToken cancellation = default);
}
