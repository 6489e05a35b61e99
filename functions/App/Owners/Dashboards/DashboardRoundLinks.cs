using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Pages;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>A program's latest matching rounds, for its dashboard.</summary>
public sealed class DashboardRoundLinks(RoundStore rounds, StartChecks checks, LinkAddresses addresses)
{
    /// <summary>The rounds, the newest first; null for a program that runs none now.</summary>
    public async Task<IReadOnlyList<RoundLink>?> OfAsync(ProgramDocument program, CancellationToken cancellation = default)
    {
        if (program.Matching.Mode == MatchingMode.HandSelected || checks.ProgramRefusal(program) is not null)
        {
            return null;
        }

        var ready = await rounds.AllAsync(program.Id, cancellation).Where(round => round.Header is not null).ToListAsync(cancellation);
        return
        [
            .. LatestRounds.Of(ready).Select(each => new RoundLink(
                addresses.PathOf(OwnerPaths.Round(program.Id, each.Round.Id)),
                each.Round.CreatedAt,
                each.Round.Header!.Matched,
                each.Stage,
                each.Round.CommittedAt,
                each.Round.Started)),
        ];
    }
}
