using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary><c>POST /relationships/{id}/rematch</c>: <c>{reason}</c>. Ends the relationship, no fault implied, and has its people wait for another match.</summary>
public sealed class RematchRelationship(OwnerActs acts)
{
    /// <summary>How its body is read.</summary>
    internal static OwnerAct Act { get; } = new(
        ["reason"], (fields, _) => (new End { Rematch = true }, fields.Text("reason", OwnerActs.MaxReason, required: true)));

    /// <summary>Ends the relationship and puts its people on the list of those who wait.</summary>
    [Function(nameof(RematchRelationship))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/relationships/{id}/rematch")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => acts.RunAsync(request, id, client, Act, cancellation);
}
