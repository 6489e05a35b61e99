using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>
/// <c>GET /programs/{programId}/matches/{roundId}/page</c>: a round for the program's owner. With <c>menteeId</c>, and <c>mentorId</c> where it is about
/// two, it explains why or why not.
/// </summary>
public sealed class ShowRound(RoundPageGate gate, RoundPages pages)
{
    [Function(nameof(ShowRound))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/programs/{programId}/matches/{roundId}/page")] HttpRequest request,
        string programId,
        string roundId,
        CancellationToken cancellation)
    {
        var entry = await gate.RoundAsync(request, programId, roundId, cancellation);
        return entry.IsOpen
            ? new PageResult(await pages.OfAsync(
                entry.Value.Program.Program, entry.Value.Round, RoundQuestion.Of(request.Query["mentorId"], request.Query["menteeId"]), null, cancellation))
            : entry.Refusal;
    }
}
