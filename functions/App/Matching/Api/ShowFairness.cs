using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core.Matching.Fairness;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>
/// <c>GET /programs/{programId}/matches/{roundId}/fairness</c>: whom the round served how well, as it was stored with it; JSON, or a table for
/// spreadsheets.
/// </summary>
public sealed class ShowFairness(MatchingGate gate, RoundStore rounds)
{
    [Function(nameof(ShowFairness))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/matches/{roundId}/fairness")] HttpRequest request,
        string programId,
        string roundId,
        CancellationToken cancellation)
    {
        var entry = await gate.RoundAsync(request, programId, roundId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var wantsCsv = ReportQuery.WantsCsv(request, out var fault);
        if (fault is not null)
        {
            return Problems.Invalid([fault]);
        }

        var audit = (await rounds.ReadAsync(entry.Value.Round, cancellation)).Result.Fairness;
        return wantsCsv ? new CsvAnswer(FairnessCsv.Of(audit), $"{programId}-fairness.csv") : JsonAnswer.Of(audit);
    }
}
