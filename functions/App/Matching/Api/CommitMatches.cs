using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary><c>POST /programs/{programId}/matches/{roundId}/commit</c>: starts a round's relationships, once, however often it is called.</summary>
public sealed class CommitMatches(MatchingGate gate, CommitChecks checks, RoundStore rounds, RoundCommits commits)
{
    /// <summary>Starts them. 200 with what was started and what was refused; 202 while some of it is still to be.</summary>
    [Function(nameof(CommitMatches))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/matches/{roundId}/commit")] HttpRequest request,
        string programId,
        string roundId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var entry = await gate.RoundAsync(request, programId, roundId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (await RequestBody.ReadAsync(request, RoundBody.MaxBytes, cancellation) is not { } json)
        {
            return Problems.TooLarge($"The body has at most {RoundBody.MaxBytes} bytes.");
        }

        var round = entry.Value.Round;
        var notes = RoundBody.ReadNotes(json, out var faults);
        faults = faults.Count > 0 || notes.Count == 0 ? faults : RoundNotes.Faults(await rounds.ReadAsync(round, cancellation), notes);
        if (faults.Count > 0)
        {
            return Problems.Invalid(faults);
        }

        if (checks.Refusal(entry.Value) is { } refusal)
        {
            return refusal;
        }

        var answer = CommitAnswer.Of(await commits.RunAsync(client, round, notes, cancellation));
        return JsonAnswer.Of(answer, answer.Status == RoundStatus.Committed ? StatusCodes.Status200OK : StatusCodes.Status202Accepted);
    }
}
