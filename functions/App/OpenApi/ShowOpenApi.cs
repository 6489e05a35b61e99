using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.OpenApi;

/// <summary><c>GET /openapi.json</c>: the description of the whole HTTP interface, open to anyone.</summary>
public sealed class ShowOpenApi
{
    private static readonly byte[] Document = Read();

    [Function(nameof(ShowOpenApi))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/openapi.json")] HttpRequest request)
    {
        request.HttpContext.Response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.Bytes(Document, "application/json; charset=utf-8");
    }

    private static byte[] Read()
    {
        using var stream = typeof(ShowOpenApi).Assembly.GetManifestResourceStream("openapi.json")
            ?? throw new InvalidOperationException("openapi.json is not embedded in the assembly.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
