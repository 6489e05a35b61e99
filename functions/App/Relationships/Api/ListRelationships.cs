using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary><c>GET /programs/{programId}/relationships</c>: a program's relationships, filtered, page by page.</summary>
public sealed class ListRelationships(OwnerGate gate, RelationshipProjection relationships)
{
    private const int PageSize = 100;

    [Function(nameof(ListRelationships))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/relationships")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var filter = RelationshipFilter.Of(request, programId);
        if (filter.Faults.Count > 0)
        {
            return Problems.Invalid(filter.Faults);
        }

        try
        {
            var page = await relationships.ListAsync(programId, filter.Conditions, PageSize, filter.Continuation, cancellation);
            return JsonAnswer.Of(new ListAnswer<RelationshipRow>(
                [.. page.Items.Select(item => item.Value with { Course = null })],
                Continuations.Wrap(filter.Scope, page.Continuation)));
        }
        catch (FormatException)
        {
            return Problems.Invalid(Continuations.Parameter, Continuations.Rule);
        }
    }
}
