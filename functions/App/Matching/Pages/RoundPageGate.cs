using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Api;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>Opens the pages of rounds, with refusals that a person can read.</summary>
public sealed class RoundPageGate(OwnerPageGate gate, RoundStore rounds)
{
    /// <summary>Opens a round that is worked out.</summary>
    public async Task<Entry<OpenRound>> RoundAsync(HttpRequest request, string programId, string roundId, CancellationToken cancellation = default)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return new(entry.Refusal);
        }

        var round = RoundId.IsValid(roundId) ? await rounds.GetAsync(programId, roundId, cancellation) : null;
        return round is null or { Status: RoundStatus.Running }
            ? new(new PageResult(new NotFoundPage()))
            : new(new OpenRound(entry.Value, round));
    }
}
