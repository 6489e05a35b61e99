using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Recognition;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Owners;

/// <summary>
/// <c>GET /owner/{token}</c>: an owner's way from a mail to the dashboard. The session is a cookie; what it opens is looked up at
/// each request, so that a scanner that follows the link learns nothing that the link does not say.
/// </summary>
public sealed class OpenOwnerSession(
    LinkKeys keys, OwnerSessions sessions, ProgramStore programs, LinkAddresses addresses, TimeProvider clock)
{
    /// <summary>Starts the session and shows the way on. A HEAD request starts nothing.</summary>
    [Function(nameof(OpenOwnerSession))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/owner/{token}")] HttpRequest request,
        string token,
        CancellationToken cancellation)
    {
        if (LinkTokens.Verify(token, keys).Claims is not { Purpose: LinkPurpose.Owner, Owner: { } owner } claims)
        {
            return new PageResult(new NotFoundPage());
        }

        if (claims.IsExpired(clock.GetUtcNow()))
        {
            return new PageResult(new SignInPage { LinkExpired = true });
        }

        if (await PathOfAsync(claims, owner, request.Query, cancellation) is not { } path)
        {
            return new PageResult(new NotFoundPage());
        }

        if (HttpMethods.IsGet(request.Method))
        {
            sessions.Open(request.HttpContext.Response, owner);
        }

        return new PrivateResult(TypedResults.Redirect(addresses.Api(path)));
    }

    private async Task<string?> PathOfAsync(LinkClaims claims, string owner, IQueryCollection query, CancellationToken cancellation)
    {
        if (claims.RelationshipId is { } relationship)
        {
            return OwnerPaths.Relationship(RelationshipId.From(relationship));
        }

        if (claims.ProgramId is { } program)
        {
            return PlaceIn(program, query);
        }

        var caller = Caller.Session(owner);
        await foreach (var stored in programs.AllAsync(cancellation))
        {
            if (caller.MaySee(stored.Document.Owners))
            {
                return OwnerPaths.Dashboard(stored.Document.Id);
            }
        }

        return null;
    }

    /// <summary>Where in a program a link leads: what its query names and is well-formed, else the dashboard.</summary>
    private static string PlaceIn(string program, IQueryCollection query)
    {
        if (query[OwnerLinks.RoundParameter].ToString() is { Length: > 0 } round && RoundId.IsValid(round))
        {
            return OwnerPaths.Round(program, round);
        }

        return RecognitionMonth.Read(query[OwnerLinks.BoardParameter].ToString()) is { } month
            ? $"{OwnerPaths.Board(program)}?{ShowRecognition.Parameter}={month.Name}"
            : OwnerPaths.Dashboard(program);
    }
}
