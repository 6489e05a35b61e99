using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>
/// <c>GET /programs/{programId}/matches/{roundId}/verify</c>: checks a stored round anew, by a checker that knows nothing of how it was worked out: its
/// rules, its numbers, and the certificate that nothing better was there.
/// </summary>
public sealed class VerifyMatches(MatchingGate gate, RoundStore rounds)
{
    [Function(nameof(VerifyMatches))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/matches/{roundId}/verify")] HttpRequest request,
        string programId,
        string roundId,
        CancellationToken cancellation)
    {
        var entry = await gate.RoundAsync(request, programId, roundId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        return JsonAnswer.Of(entry.Value.Round.IsRedacted
            ? new VerifyAnswer(false, 0, entry.Value.Round.Header!.Proof.IsOpeningProven, ["Somebody in it has been erased since, so it can no longer be checked."])
            : Check(await rounds.ReadAsync(entry.Value.Round, cancellation)));
    }

    private static VerifyAnswer Check(RoundContent content)
    {
        var (input, result) = (content.Input, content.Result);
        var mentors = input.Kind == ProgramKind.PeerGroup ? input.Mentees.Count : input.Mentors.Count;
        var faults = RoundChecker.Check(input, result);
        return new VerifyAnswer(faults.Count == 0, (long)input.Mentees.Count * mentors, result.Header.Proof.IsOpeningProven, faults);
    }
}

/// <summary>Whether a stored round is proven to be the best that there was.</summary>
/// <param name="Proven">Whether rules, numbers and the certificate hold.</param>
/// <param name="Checked">How many pairs were looked at.</param>
/// <param name="OpeningProven">
/// Of a round of groups: whether it is proven, too, that no other choice of groups to open would place more people. Always true for pairs.
/// </param>
/// <param name="Faults">What does not hold, in plain words; empty when all is proven.</param>
public sealed record VerifyAnswer(bool Proven, long Checked, bool OpeningProven, IReadOnlyList<string> Faults);
