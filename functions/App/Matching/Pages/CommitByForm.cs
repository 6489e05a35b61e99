using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Api;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary><c>POST /programs/{programId}/matches/{roundId}/page</c>: an owner starts a round's relationships from its page, with their notes.</summary>
public sealed class CommitByForm(RoundPageGate gate, CommitChecks checks, RoundStore rounds, RoundCommits commits, RoundRefusals refusals, LinkAddresses addresses)
{
    /// <summary>Starts them and shows the round again.</summary>
    [Function(nameof(CommitByForm))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/matches/{roundId}/page")] HttpRequest request,
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

        if (await OwnerForm.ReadAsync(request, cancellation) is not { } fields)
        {
            return OwnerForm.TooLarge(addresses.Api(OwnerPaths.Round(programId, roundId)));
        }

        var page = addresses.Api(OwnerPaths.Round(programId, roundId));
        var notes = RoundForm.NotesOf(fields, out var faults);
        var content = await rounds.ReadAsync(entry.Value.Round, cancellation);
        if (faults.Count == 0)
        {
            faults = [.. RoundForm.Unheard(fields, content), .. RoundForm.WordsOf(RoundNotes.Faults(content, notes), new RoundWish { Notes = notes })];
        }

        if (faults.Count > 0)
        {
            return new PageResult(await refusals.OfAsync(faults, page, cancellation: cancellation));
        }

        if (checks.WhyNot(entry.Value) is { } why)
        {
            return new PageResult(await refusals.OfAsync([why], page, isConflict: true, cancellation));
        }

        await commits.RunAsync(client, entry.Value.Round, [.. notes, .. RoundForm.TakenBack(fields, content.Notes)], cancellation);
        return new SeeOtherResult(page);
    }
}
