using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary><c>POST /relationships/{id}/resume</c>: <c>{}</c>. Ends every pause that an owner may end.</summary>
public sealed class ResumeRelationship(OwnerActs acts)
{
    /// <summary>How its body is read.</summary>
    internal static OwnerAct Act { get; } = new([], (_, _) => (new Resume(), null));

    [Function(nameof(ResumeRelationship))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/relationships/{id}/resume")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => acts.RunAsync(request, id, client, Act, cancellation);
}
