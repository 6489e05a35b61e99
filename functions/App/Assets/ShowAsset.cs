using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Assets;

/// <summary>
/// <c>GET /assets/{name}</c>: the files that pages refer to. A name stands for its content for good, so browsers keep it; after a release pages
/// name the new one.
/// </summary>
public sealed class ShowAsset
{
    private const string ForGood = "public, max-age=31536000, immutable";

    /// <summary>Answers the file; 404 for a name that is not of this release.</summary>
    [Function(nameof(ShowAsset))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/assets/{name}")] HttpRequest request,
        string name,
        CancellationToken cancellation) => Task.FromResult(Answer(request, name));

    private static IResult Answer(HttpRequest request, string name)
    {
        if (SiteAsset.Find(name) is not { } asset)
        {
            return Problems.NotFound("name", "There is no such file.");
        }

        var headers = request.HttpContext.Response.Headers;
        headers.CacheControl = ForGood;
        headers.XContentTypeOptions = "nosniff";
        return TypedResults.Bytes(asset.Bytes, asset.ContentType);
    }
}
