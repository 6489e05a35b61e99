using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>
/// <c>POST /programs/{programId}/matches/{roundId}/question</c>: explains why or why not, and shows the page again with all that was typed and
/// ticked on it. It changes nothing.
/// </summary>
public sealed class AskByForm(RoundPageGate gate, RoundPages pages)
{
    /// <summary>Shows the page with the answer.</summary>
    [Function(nameof(AskByForm))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/matches/{roundId}/question")] HttpRequest request,
        string programId,
        string roundId,
        CancellationToken cancellation)
    {
        var entry = await gate.RoundAsync(request, programId, roundId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (await OwnerForm.ReadAsync(request, cancellation) is not { } fields)
        {
            // The round's page, beside this address.
            return OwnerForm.TooLarge("page");
        }

        // A button about one person outranks what the lists happen to show.
        var about = fields.GetValueOrDefault("about").ToString();
        var question = RoundQuestion.Of(null, about) ?? RoundQuestion.Of(fields.GetValueOrDefault("mentorId").ToString(), fields.GetValueOrDefault("menteeId").ToString());
        return new PageResult(await pages.OfAsync(entry.Value.Program.Program, entry.Value.Round, question, RoundForm.DraftOf(fields), cancellation));
    }
}
