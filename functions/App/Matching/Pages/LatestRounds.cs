using ServerlessMentoring.App.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>Which rounds a dashboard shows: the one that waits for the owner's word, what was started lately, and then the rest.</summary>
internal static class LatestRounds
{
    private const int Most = 5;

    /// <summary>The rounds to show with where they stand, the newest first.</summary>
    /// <param name="rounds">A program's rounds that are worked out.</param>
    public static IReadOnlyList<(StoredRound Round, RoundStage Stage)> Of(IEnumerable<StoredRound> rounds)
    {
        var staged = Staged(rounds);
        return [.. staged.OrderBy(each => Rank(each.Stage)).Take(Most).OrderByDescending(each => each.Round.CreatedAt)];
    }

    /// <summary>All rounds with where they stand, the newest first.</summary>
    /// <param name="rounds">A program's rounds that are worked out.</param>
    public static IReadOnlyList<(StoredRound Round, RoundStage Stage)> Staged(IEnumerable<StoredRound> rounds)
    {
        var newestFirst = rounds.OrderByDescending(round => round.CreatedAt).ThenBy(round => round.Id, StringComparer.Ordinal).ToList();

        // A round without matches offers nothing to start, and so takes no other's place.
        var latest = newestFirst.FirstOrDefault(round => round.Header!.Matched > 0);
        return [.. newestFirst.Select(round => (round, StageOf(round, latest)))];
    }

    private static RoundStage StageOf(StoredRound round, StoredRound? latest) => RoundPages.StageOf(round) switch
    {
        RoundStage.Waiting when latest is not null && latest.Id != round.Id && latest.CreatedAt >= round.CreatedAt => RoundStage.Replaced,
        var stage => stage,
    };

    private static int Rank(RoundStage stage) => stage switch
    {
        RoundStage.Waiting or RoundStage.Starting => 0,
        RoundStage.Started => 1,
        _ => 2,
    };
}
