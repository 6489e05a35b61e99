using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ServerlessMentoring.LocalHost.Http;

/// <summary>Adds pages that are no functions.</summary>
public static class LocalEndpointExtensions
{
    /// <summary>
    /// Adds pages outside the route prefix, such as <c>/</c> and <c>/local/outbox</c>. They answer only to callers on
    /// this machine that name it so (<c>localhost</c>, <c>127.0.0.1</c>): not through a proxy, not to a page of another site.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="map">Maps the pages; full paths.</param>
    public static IServiceCollection AddLocalEndpoints(this IServiceCollection services, Action<IEndpointRouteBuilder> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return services.AddSingleton(new LocalEndpoints(map));
    }
}
