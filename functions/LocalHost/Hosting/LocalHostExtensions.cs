using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>What a running local host can tell.</summary>
public static class LocalHostExtensions
{
    /// <summary>Where the started host listens; tells the port when any free one was asked for.</summary>
    /// <param name="host">The host, started.</param>
    public static Uri GetLocalAddress(this IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }
}
