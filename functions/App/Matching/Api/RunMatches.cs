using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>
/// <c>POST /programs/{programId}/matches</c>: runs a matching round. <c>{"dryRun": true}</c> only shows it. A stored one tells nobody anything
/// until it is committed.
/// </summary>
public sealed class RunMatches(
    OwnerGate gate, StartChecks checks, RoundRunner runner, RoundStore rounds, RoundCommits commits, RoundAnswers answers, LinkAddresses addresses)
{
    /// <summary>Runs a round: 201, or 200 for a dry run.</summary>
    [Function(nameof(RunMatches))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/matches")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (await RequestBody.ReadAsync(request, RoundBody.MaxBytes, cancellation) is not { } json)
        {
            return Problems.TooLarge($"The body has at most {RoundBody.MaxBytes} bytes.");
        }

        var body = RoundBody.Read(json, out var faults);
        var key = IdempotencyKey.Of(request, out var keyFault);
        if (keyFault is not null || faults.Count > 0)
        {
            return Problems.Invalid(keyFault is null ? faults : [keyFault, .. faults]);
        }

        var program = entry.Value.Program;
        if (MatchingGate.ModeRefusal(program) is { } refusal)
        {
            return refusal;
        }

        return body.DryRun
            ? await TryAsync(program, body.Wish, cancellation)
            : await StoreAsync(request, program, body.Wish, key, cancellation);
    }

    // A draft takes dry runs: that is how its owner sees what the rules do.
    private async Task<IResult> TryAsync(StoredProgram program, RoundWish wish, CancellationToken cancellation)
    {
        if (program.Document.Status != ProgramStatus.Draft && checks.ProgramRefusal(program.Document) is { } refusal)
        {
            return refusal;
        }

        var tried = await runner.TryAsync(program, wish, cancellation);
        return tried.Ok
            ? JsonAnswer.Of(await answers.OfDryRunAsync(program, wish.Scope, tried.Value, cancellation))
            : Problems.Invalid(tried.Faults);
    }

    private async Task<IResult> StoreAsync(
        HttpRequest request, StoredProgram program, RoundWish wish, string key, CancellationToken cancellation)
    {
        var id = RoundId.Of(program.Document.Id, key);
        var there = await rounds.GetAsync(program.Document.Id, id, cancellation);
        if (there is not null && there.WishId != wish.Id())
        {
            return KeyIsUsed();
        }

        if (there is null && checks.ProgramRefusal(program.Document) is { } refusal)
        {
            return refusal;
        }

        var run = await runner.RunAsync(program, wish, key, cancellation);
        if (!run.Ok)
        {
            return Problems.Invalid(run.Faults);
        }

        if (run.Value.WishId != wish.Id())
        {
            return KeyIsUsed();
        }

        request.HttpContext.Response.Headers.Location = addresses.Api($"programs/{program.Document.Id}/matches/{id}");
        var content = await rounds.ReadAsync(run.Value, cancellation);
        return JsonAnswer.Of(
            await answers.OfAsync(await commits.ReadAsync(run.Value, cancellation), content, cancellation), StatusCodes.Status201Created);
    }

    private static IResult KeyIsUsed() => Problems.Conflict(
        IdempotencyKey.Header, "must be new for another body", "This key came before with another body, whose round is stored.");
}
