using Microsoft.AspNetCore.Routing;

namespace ServerlessMentoring.LocalHost.Http;

/// <summary>Pages that exist on this machine only, added by <see cref="LocalEndpointExtensions.AddLocalEndpoints"/>.</summary>
internal sealed record LocalEndpoints(Action<IEndpointRouteBuilder> Map);
