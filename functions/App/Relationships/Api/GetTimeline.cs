using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary><c>GET /relationships/{id}/timeline</c>: every step, what led to it, what changed and what was sent. No confidential text.</summary>
public sealed class GetTimeline(OwnerGate gate, TimelineReader timelines)
{
    [Function(nameof(GetTimeline))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/relationships/{id}/timeline")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var entry = await gate.RelationshipAsync(request, id, cancellation);
        return entry.IsOpen
            ? JsonAnswer.Of(await timelines.ReadAsync(entry.Value.Relationship, cancellation))
            : entry.Refusal;
    }
}
