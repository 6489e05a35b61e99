using System.Net;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Asks the resolver of the system.</summary>
public sealed class SystemNames : INameResolver
{
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation = default) =>
        await Dns.GetHostAddressesAsync(host, cancellation);
}
