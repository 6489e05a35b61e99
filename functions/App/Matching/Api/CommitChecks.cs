using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>Says when a round can no longer be committed.</summary>
public sealed class CommitChecks(StartChecks checks, TimeProvider clock)
{
    /// <summary>How old a round may become. What it weighed is then no longer so.</summary>
    public const int MostDays = 30;

    /// <summary>The answer where it cannot; null where it can. A commit that was begun is finished, whatever has become of the program.</summary>
    public IResult? Refusal(OpenRound open) =>
        open.Round.Status != RoundStatus.Ready ? null
        : checks.ProgramRefusal(open.Program.Program.Document) is { } refusal ? refusal
        : Outdated(open) is var (rule, why) ? Problems.Conflict("roundId", rule, why.ToString())
        : null;

    public Remark? WhyNot(OpenRound open) =>
        open.Round.Status != RoundStatus.Ready ? null : checks.WhyNoMatches(open.Program.Program.Document) ?? Outdated(open)?.Why;

    private (string Rule, Remark Why)? Outdated(OpenRound open)
    {
        var (program, round) = (open.Program.Program, open.Round);
        return round.ProgramVersion != program.Version ? ("must be of the program's present version", Remarks.Round(nameof(RoundTexts.OtherVersion)))
            : clock.GetUtcNow() - round.CreatedAt > TimeSpan.FromDays(MostDays) ? ($"must be at most {MostDays} days old", Remarks.Round(nameof(RoundTexts.TooOld), MostDays))
            : null;
    }
}
