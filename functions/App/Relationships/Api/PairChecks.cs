using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Blocking;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>What holds for pairs that are named by hand as it does for those of a round: nobody's own reporting line, nobody who is blocked.</summary>
public sealed class PairChecks(PersonStore people, ManagerChains chains, BlockedPairs blocked)
{
    /// <summary>The answer that refuses people who must not be put together; null when all may.</summary>
    internal async Task<IResult?> ForbiddenPairsAsync(StartBody body, ProgramDocument program, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        var lines = program.Matching.Rules.NotOwnManager ? await LinesAsync(body, cancellation) : null;
        for (var index = 0; index < body.MenteeIds.Count; index++)
        {
            foreach (var mentorId in body.MentorIds)
            {
                if (await RuleAsync(program.Id, mentorId, body.MenteeIds[index], lines, cancellation) is { } rule)
                {
                    faults.Add(new Fault($"menteeIds[{index}]", rule));
                }
            }
        }

        return faults.Count == 0
            ? null
            : Problems.Of(
                StatusCodes.Status409Conflict, "This does not fit the present state.", "A rule of the program forbids to put them together.", faults);
    }

    private async Task<string?> RuleAsync(
        string programId, string mentorId, string menteeId, IReadOnlyDictionary<string, IReadOnlyList<string>>? lines, CancellationToken cancellation)
    {
        if (lines is not null && (IsAbove(mentorId, menteeId, lines) || IsAbove(menteeId, mentorId, lines)))
        {
            return "must not be in the reporting line of a mentor, upwards or downwards (rules.notOwnManager)";
        }

        return await blocked.IsBlockedAsync(programId, mentorId, menteeId, cancellation) ? "must not be blocked with a mentor (blocked-pairs)" : null;
    }

    private static bool IsAbove(string oneId, string otherId, IReadOnlyDictionary<string, IReadOnlyList<string>> lines) =>
        lines.TryGetValue(otherId, out var line) && line.Contains(oneId);

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LinesAsync(StartBody body, CancellationToken cancellation)
    {
        var known = await people.GetAsync([.. body.MentorIds, .. body.MenteeIds], cancellation);
        return await chains.OfAsync([.. known.Values], cancellation);
    }
}
