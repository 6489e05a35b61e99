using System.Net;
using Microsoft.Extensions.Primitives;

namespace ServerlessMentoring.LocalHost.Http;

/// <summary>Adds pages that are no functions.</summary>
public static class LocalEndpointExtensions
{
    /// <summary>
    /// Adds pages by full paths outside the route prefix, such as <c>/</c> and <c>/local/outbox</c>. They answer only to callers on
    /// this machine that name it so (<c>localhost</c>, <c>127.0.0.1</c>): not through a proxy, not to a page of another site.
    /// </summary>
    public static IServiceCollection AddLocalEndpoints(this IServiceCollection services, Action<IEndpointRouteBuilder> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return services.AddSingleton(new LocalEndpoints(map));
    }
}

/// <summary>Pages that exist on this machine only, added by <see cref="LocalEndpointExtensions.AddLocalEndpoints"/>.</summary>
internal sealed record LocalEndpoints(Action<IEndpointRouteBuilder> Map);

/// <summary>
/// Marks endpoints for this machine only. The port is bound to the loopback address anyway; this also shuts out what
/// a reverse proxy passes on, names that point here from elsewhere (DNS rebinding), and posts from other sites' pages.
/// </summary>
internal sealed class LocalOnly
{
    public static readonly LocalOnly Mark = new();

    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    public static bool Allows(HttpContext http)
    {
        var (request, remote) = (http.Request, http.Connection.RemoteIpAddress);
        return remote is not null && IPAddress.IsLoopback(remote)
            && IsLoopbackName(request.Host.Host)
            && !ProxyHeaders.Any(request.Headers.ContainsKey)
            && (StringValues.IsNullOrEmpty(request.Headers.Origin)
                || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && IsLoopbackName(origin.Host)));
    }

    private static bool IsLoopbackName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
