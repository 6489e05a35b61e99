using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Api;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Pages.Owners;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary><c>POST /programs/{programId}/matches/page</c>: an owner runs a round from the dashboard, or again from a round's page.</summary>
public sealed class RunMatchesByForm(OwnerPageGate gate, StartChecks checks, RoundRunner runner, LinkAddresses addresses)
{
    /// <summary>Runs the round and shows it.</summary>
    [Function(nameof(RunMatchesByForm))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "programs/{programId}/matches/page")] HttpRequest request,
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
            return Problems.TooLarge("This is more than any page of ours sends.");
        }

        var program = entry.Value.Program;
        var back = addresses.Api(OwnerPaths.Dashboard(programId));
        if ((MatchingGate.ModeRefusal(program) ?? checks.ProgramRefusal(program.Document)) is ProblemHttpResult refusal)
        {
            return new PageResult(new RoundRefusedPage { Why = [refusal.ProblemDetails.Detail ?? ""], BackUrl = back, IsConflict = true });
        }

        var wish = RoundForm.WishOf(fields, out var faults);
        if (faults.Count > 0)
        {
            return new PageResult(new RoundRefusedPage { Why = faults, BackUrl = back });
        }

        var run = await runner.RunAsync(program, wish, RoundForm.KeyOf(fields, wish), cancellation);
        return run.Ok
            ? new SeeOtherResult(addresses.Api(OwnerPaths.Round(programId, run.Value.Id)))
            : new PageResult(new RoundRefusedPage { Why = RoundForm.WordsOf(run.Faults, wish.Notes), BackUrl = back });
    }
}
