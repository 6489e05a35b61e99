using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Relationships.Api;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>Says when a round can no longer be committed.</summary>
public sealed class CommitChecks(StartChecks checks, TimeProvider clock)
{
    /// <summary>How old a round may become. What it weighed is then no longer so.</summary>
    public const int MostDays = 30;

    /// <summary>The answer where it cannot; null where it can. A commit that was begun is finished, whatever has become of the program.</summary>
    public IResult? Refusal(OpenRound open)
    {
        var (program, round) = (open.Program.Program, open.Round);
        return round.Status != RoundStatus.Ready ? null
            : checks.ProgramRefusal(program.Document) is { } refusal ? refusal
            : round.ProgramVersion != program.Version ? Again(
                "must be of the program's present version",
                "The program was changed since this round was run. Run it again, so that the matches follow its present rules.")
            : clock.GetUtcNow() - round.CreatedAt > TimeSpan.FromDays(MostDays) ? Again(
                $"must be at most {MostDays} days old",
                $"This round is more than {MostDays} days old, and people have changed since. Run it again.")
            : null;
    }

    private static IResult Again(string rule, string detail) => Problems.Conflict("roundId", rule, detail);
}
