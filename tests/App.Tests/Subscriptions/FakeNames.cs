using System.Net;
using System.Net.Sockets;
using ServerlessMentoring.App.Subscriptions;

namespace ServerlessMentoring.App.Tests.Subscriptions;

/// <summary>A resolver that answers what a test wants, and may change its mind.</summary>
internal sealed class FakeNames : INameResolver
{
    public Dictionary<string, string[]> Hosts { get; } = [];

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation = default) =>
        IPAddress.TryParse(host, out var address) ? Task.FromResult<IReadOnlyList<IPAddress>>([address])
        : Hosts.TryGetValue(host, out var found) ? Task.FromResult<IReadOnlyList<IPAddress>>([.. found.Select(IPAddress.Parse)])
        : throw new SocketException((int)SocketError.HostNotFound);
}
