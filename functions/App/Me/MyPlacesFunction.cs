using System.Globalization;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Me;

/// <summary>What lies behind a person's own page: a session, and the notebook. Both open with that page's link and nothing else.</summary>
public sealed class MyPlacesFunction(VisitReader visits, RelationshipProjection relationships, MySessions sessions, MyNotebooks notebooks)
{
    /// <summary>Shows a session before it takes place. In place of its id <c>next</c> means the one that is booked next.</summary>
    [Function(nameof(ShowMySession))]
    public async Task<IResult> ShowMySession(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/me/{token}/sessions/{relationshipId}/{sessionId}")] HttpRequest request,
        string token,
        string relationshipId,
        string sessionId,
        CancellationToken cancellation)
    {
        var (visit, meUrl, refusal) = await OpenAsync(token, relationshipId, cancellation);
        return visit is null || !WaysOn.IsSession(visit.State, sessionId)
            ? (refusal ?? Replies.NotFound()).For(request)
            : new PageResult(await sessions.PageAsync(visit, sessionId, meUrl, cancellation));
    }

    /// <summary>Shows one part of a notebook, <c>?kind=goal|agenda|action|learning</c>, page by page.</summary>
    [Function(nameof(ShowMyNotebook))]
    public async Task<IResult> ShowMyNotebook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/me/{token}/notebook/{relationshipId}")] HttpRequest request,
        string token,
        string relationshipId,
        CancellationToken cancellation)
    {
        var (visit, meUrl, refusal) = await OpenAsync(token, relationshipId, cancellation);
        if (visit is null || visit.State.IsOver)
        {
            return (refusal ?? Replies.NotFound()).For(request);
        }

        var kind = Enum.TryParse<NotebookKind>(request.Query["kind"], ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : default;
        var page = int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return new PageResult(await notebooks.PageAsync(visit, kind, page, meUrl, cancellation));
    }

    // Only members who are still part of it: a page of theirs shows no more either.
    private async Task<(Visit? Visit, string MeUrl, Reply? Refusal)> OpenAsync(string token, string relationshipId, CancellationToken cancellation)
    {
        var (visit, refusal) = await visits.OpenAsync(token, cancellation);
        if (visit is not { Claims.Purpose: LinkPurpose.Me })
        {
            return (null, "", refusal);
        }

        return RelationshipId.GuidOf(relationshipId) is not null
            && await relationships.GetAsync(relationshipId, cancellation) is { } relationship
            && relationship.State.Member(visit.Person.Id) is { IsActive: true }
            ? (await visits.AboutAsync(visit, relationship, cancellation), visit.Path, null)
            : (null, "", null);
    }
}
