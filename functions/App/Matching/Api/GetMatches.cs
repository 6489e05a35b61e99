using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary><c>GET /programs/{programId}/matches/{roundId}</c>: a round whole, as it was worked out, and what its commit came to.</summary>
public sealed class GetMatches(MatchingGate gate, RoundStore rounds, RoundCommits commits, RoundAnswers answers)
{
    [Function(nameof(GetMatches))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/matches/{roundId}")] HttpRequest request,
        string programId,
        string roundId,
        CancellationToken cancellation)
    {
        var entry = await gate.RoundAsync(request, programId, roundId, cancellation);
        return entry.IsOpen
            ? JsonAnswer.Of(await answers.OfAsync(
                await commits.ReadAsync(entry.Value.Round, cancellation), await rounds.ReadAsync(entry.Value.Round, cancellation), cancellation))
            : entry.Refusal;
    }
}
