using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary><c>POST /programs/{programId}/matches/page</c>: an owner runs a round from the dashboard, or again from a round's page.</summary>
public sealed class RunMatchesByForm(OwnerPageGate gate, StartChecks checks, RoundRunner runner, RoundRefusals refusals, LinkAddresses addresses)
{
    /// <summary>Runs the round and shows it.</summary>
    [Function(nameof(RunMatchesByForm))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/matches/page")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (await OwnerForm.ReadAsync(request, cancellation) is not { } fields)
        {
            return OwnerForm.TooLarge(addresses.Api(OwnerPaths.Dashboard(programId)));
        }

        var program = entry.Value.Program;
        var back = addresses.Api(OwnerPaths.Dashboard(programId));
        var byHand = program.Document.Matching.Mode == MatchingMode.HandSelected ? Remarks.Round(nameof(RoundTexts.ByHand)) : null;
        if ((byHand ?? checks.WhyNoMatches(program.Document)) is { } why)
        {
            return new PageResult(await refusals.OfAsync([why], back, isConflict: true, cancellation));
        }

        var wish = RoundForm.WishOf(fields, out var faults);
        if (faults.Count > 0)
        {
            return new PageResult(await refusals.OfAsync(faults, back, cancellation: cancellation));
        }

        var run = await runner.RunAsync(program, wish, RoundForm.KeyOf(fields, wish), cancellation);
        return run.Ok
            ? new SeeOtherResult(addresses.Api(OwnerPaths.Round(programId, run.Value.Id)))
            : new PageResult(await refusals.OfAsync(RoundForm.WordsOf(run.Faults, wish), back, cancellation: cancellation));
    }
}
