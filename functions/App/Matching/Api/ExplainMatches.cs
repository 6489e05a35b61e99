using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.Matching.Texts;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>
/// <c>GET /programs/{programId}/matches/{roundId}/why</c>: with <c>mentorId</c> and <c>menteeId</c> why the two are together, or why not and what it
/// would cost; with <c>personId</c> why somebody is with nobody, and what would change it. From the round as it was stored.
/// </summary>
public sealed class ExplainMatches(MatchingGate gate, RoundWhys whys)
{
    [Function(nameof(ExplainMatches))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/matches/{roundId}/why")] HttpRequest request,
        string programId,
        string roundId,
        CancellationToken cancellation)
    {
        var entry = await gate.RoundAsync(request, programId, roundId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var (person, mentor, mentee) = (Of(request, "personId"), Of(request, "mentorId"), Of(request, "menteeId"));
        if ((person is null) == (mentor is null) || (mentor is null) != (mentee is null))
        {
            return Problems.Invalid("personId", "must be given, or mentorId and menteeId instead");
        }

        var round = entry.Value.Round;
        var why = person is null
            ? await whys.OfPairAsync(round, mentor!, mentee!, cancellation)
            : await whys.OfPersonAsync(round, person, cancellation);
        return why is { IsProven: false } ? Problems.Conflict("roundId", "must be as it was run", Remarks.Round(nameof(RoundTexts.Changed)).ToString())
            : why is null
            ? Problems.NotFound(person is null ? "menteeId" : "personId", "The round knows nothing to explain of them: they were not in it, or a mentor was matched.")
            : JsonAnswer.Of(why);
    }

    private static string? Of(HttpRequest request, string name) =>
        request.Query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
}
