using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary><c>GET /programs/{programId}/requests</c>: whom mentees asked and what came of it, by mentee, then oldest first.</summary>
public sealed class ListRequests(OwnerGate gate, RequestStore requests)
{
    // Mentees, each with a handful of requests.
    private const int PageSize = 50;

    [Function(nameof(ListRequests))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/requests")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var scope = $"requests/{programId}";
        if (!Continuations.TryUnwrap(scope, request.Query[Continuations.Parameter], out var continuation))
        {
            return Problems.Invalid(Continuations.Parameter, Continuations.Rule);
        }

        try
        {
            var page = await requests.ListAsync(programId, PageSize, continuation, cancellation);
            return JsonAnswer.Of(new ListAnswer<RequestItem>(
                [.. page.Items.SelectMany(item => RequestItem.Of(item.Value))], Continuations.Wrap(scope, page.Continuation)));
        }
        catch (FormatException)
        {
            return Problems.Invalid(Continuations.Parameter, Continuations.Rule);
        }
    }
}
