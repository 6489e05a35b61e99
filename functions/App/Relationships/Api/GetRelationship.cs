using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary><c>GET /relationships/{id}</c>: where a relationship stands.</summary>
public sealed class GetRelationship(OwnerGate gate, StatusReader status)
{
    [Function(nameof(GetRelationship))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/relationships/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var entry = await gate.RelationshipAsync(request, id, cancellation);
        return entry.IsOpen
            ? JsonAnswer.Of(await status.ReadAsync(client, entry.Value.Relationship, cancellation))
            : entry.Refusal;
    }
}
