using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary><c>POST /relationships/{id}/extend</c>: <c>{weeks}</c>, 1 to 52. Gives the present phase more time.</summary>
public sealed class ExtendRelationship(OwnerActs acts)
{
    private const int MaxWeeks = 52;

    /// <summary>How its body is read.</summary>
    internal static OwnerAct Act { get; } = new(["weeks"], (fields, _) => (new Extend { Weeks = fields.Int("weeks", 1, MaxWeeks) }, null));

    [Function(nameof(ExtendRelationship))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/relationships/{id}/extend")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => acts.RunAsync(request, id, client, Act, cancellation);
}
