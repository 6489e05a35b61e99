using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary><c>POST /relationships/{id}/end</c>: <c>{reason}</c>.</summary>
public sealed class EndRelationship(OwnerActs acts)
{
    /// <summary>How its body is read.</summary>
    internal static OwnerAct Act { get; } = new(
        ["reason"], (fields, _) => (new End(), fields.Text("reason", OwnerActs.MaxReason, required: true)));

    [Function(nameof(EndRelationship))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/relationships/{id}/end")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => acts.RunAsync(request, id, client, Act, cancellation);
}
