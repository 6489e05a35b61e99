using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>Opens rounds to those who may see them, and says when there can be none.</summary>
public sealed class MatchingGate(OwnerGate gate, RoundStore rounds)
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
            ? new(Problems.NotFound("roundId", "There is no such round in this program. Dry runs are not kept, and rounds are forgotten after a while."))
            : new(new OpenRound(entry.Value, round));
    }

    /// <summary>The answer where a program matches by hand; null where rounds can be run.</summary>
    public static IResult? ModeRefusal(StoredProgram program) => program.Document.Matching.Mode == MatchingMode.HandSelected
        ? Problems.Conflict(
            "programId",
            "must match by rounds or by choice",
            "This program is matched by hand (matching.mode is handSelected): name the people with POST /programs/{programId}/relationships.",
            ("mode", "handSelected"))
        : null;
}
