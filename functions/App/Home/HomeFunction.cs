using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;

namespace ServerlessMentoring.App.Home;

/// <summary><c>GET /</c>: for whoever comes without a link. Without it the Functions host would show a page of its own there.</summary>
public sealed class HomeFunction(LinkAddresses addresses)
{
    // A route that only the bare address fits: the host takes an empty one for the function's name, and the worker none that is a slash.
    private const string BareAddress = "{ignored:maxlength(0)?}";

    [Function(nameof(HomeFunction))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = BareAddress)] HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new PageResult(new HomePage { OpenApiUrl = addresses.PathOf("openapi.json") });
    }
}
