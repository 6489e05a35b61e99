using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Stories;

/// <summary><c>GET /me/{token}/stories/{programId}</c>: what a program has published for its participants, from their own page.</summary>
public sealed class ShowStories(VisitReader visits, StoriesReaders readers)
{
    /// <summary>Shows the page; 404 when nothing is published, and for whoever has no part in the program.</summary>
    [Function(nameof(ShowStories))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/me/{token}/stories/{programId}")] HttpRequest request,
        string token,
        string programId,
        CancellationToken cancellation)
    {
        var (visit, refusal) = await visits.OpenAsync(token, cancellation);
        if (visit is not { Claims.Purpose: LinkPurpose.Me })
        {
            return (refusal ?? Replies.NotFound()).For(request);
        }

        return ProgramId.IsValid(programId) && await readers.PageAsync(visit, programId, cancellation) is { } page
            ? new PageResult(page)
            : new PageResult(new NotFoundPage());
    }
}
