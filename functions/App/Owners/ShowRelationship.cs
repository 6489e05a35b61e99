using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Owners;

/// <summary><c>GET /relationships/{id}/page</c>: one relationship for the program's owner.</summary>
public sealed class ShowRelationship(OwnerPageGate gate, RelationshipPages pages)
{
    [Function(nameof(ShowRelationship))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/relationships/{id}/page")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var entry = await gate.RelationshipAsync(request, id, cancellation);
        return entry.IsOpen
            ? new PageResult(await pages.OfAsync(client, entry.Value, cancellation) with { Recorded = MoveForm.KindOf(request.Query[MoveForm.Recorded]) })
            : entry.Refusal;
    }
}
