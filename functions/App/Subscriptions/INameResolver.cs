using System.Net;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Finds the addresses of a host by its name.</summary>
public interface INameResolver
{
    /// <summary>The addresses of a host; empty when it has none. An address is its own.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">Nobody knows the name, or nobody could be asked.</exception>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation = default);
}
