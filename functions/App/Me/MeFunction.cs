using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Me;

public sealed class MeFunction(VisitReader visits, MePages pages, MyCopies copies)
{
    /// <summary>Shows the page, with <c>?show=</c> one relationship of many whole; with <c>?format=json</c> hands out the person's own data as a file.</summary>
    [Function(nameof(ShowMe))]
    public async Task<IResult> ShowMe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/me/{token}")] HttpRequest request,
        string token,
        CancellationToken cancellation)
    {
        var (visit, refusal) = await visits.OpenAsync(token, cancellation);
        if (visit is not { Claims.Purpose: LinkPurpose.Me })
        {
            return (refusal ?? Replies.NotFound()).For(request);
        }

        if (request.Query["format"] != "json")
        {
            using var spoken = Spoken.In(visit.Language);
            return new PageResult(await pages.OfAsync(visit, request.Query[MePages.ShowQuery], cancellation));
        }

        request.HttpContext.Response.Headers.ContentDisposition = "attachment; filename=\"mentoring-data.json\"";
        return new PrivateResult(TypedResults.Json(await copies.OfAsync(visit, cancellation), AppJson.TypeOf<MyCopy>()));
    }
}
