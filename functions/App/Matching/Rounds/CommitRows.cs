using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>
/// Starts the relationships of a commit, part by part. Of a part it changes only what became of each start, by comparing and replacing: somebody may be
/// erased from it while thousands are started.
/// </summary>
public sealed class CommitRows(RoundStore rounds, RelationshipStarter starter, MatchingMetrics metrics, ILogger<CommitRows> logger)
{
    private const int AtATime = 8;

    /// <summary>Starts what is open, as far as the pace goes.</summary>
    public async Task GoOnAsync(DurableTaskClient client, StoredRound round, CommitPace pace, CancellationToken cancellation = default)
    {
        foreach (var id in (await rounds.PartsAsync(round.Id, round.CommitSet!, cancellation)).Where(HasOpen).Select(part => part.Id))
        {
            // Read again: the one before may have taken a while.
            if (!pace.IsOver && await rounds.PartAsync(round.Id, id, cancellation) is { } part)
            {
                var outcomes = await StartAsync(client, round, part, pace, cancellation);
                await rounds.ChangePartAsync(round.Id, id, before => With(before, outcomes), cancellation);
            }
        }
    }

    private async Task<ConcurrentDictionary<string, Remark?>> StartAsync(
        DurableTaskClient client, StoredRound round, RoundPart part, CommitPace pace, CancellationToken cancellation)
    {
        var outcomes = new ConcurrentDictionary<string, Remark?>();
        await Parallel.ForEachAsync(
            part.Starts!.Where(start => start.IsOpen).TakeWhile(_ => pace.Take()),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
            async (start, token) =>
            {
                if (!IsWhole(round, start))
                {
                    outcomes[start.RelationshipId] = Remarks.Round(nameof(RoundTexts.SomebodyGone));
                }
                else if (await TryAsync(client, round, start, token) is { } answer)
                {
                    outcomes[start.RelationshipId] = WhyNot(answer);
                }
            });
        return outcomes;
    }

    /// <summary>What fails for one must not keep the others waiting.</summary>
    /// <returns>The answer; null when it is to be asked again.</returns>
    private async Task<StartAnswer?> TryAsync(DurableTaskClient client, StoredRound round, RoundStart start, CancellationToken cancellation)
    {
        try
        {
            var answer = await starter.StartAsync(client, RoundStarts.RequestOf(round, start), cancellation);
            return answer.Outcome == StartOutcome.Undecided ? null : answer;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.Failed();
            logger.LogError(exception, "{RelationshipId} of {RoundId} could not be started; it is tried again in ten minutes", start.RelationshipId, round.Id);
            return null;
        }
    }

    private static RoundPart With(RoundPart part, ConcurrentDictionary<string, Remark?> outcomes) => part with
    {
        Starts = [.. (part.Starts ?? []).Select(start => start.IsOpen && outcomes.TryGetValue(start.RelationshipId, out var why)
            ? start with { Why = why, IsStarted = why is null }
            : start)],
    };

    private static bool HasOpen(RoundPart part) => part.Starts?.Any(start => start.IsOpen) == true;

    // Whoever was erased since the plan is in it under another id.
    private static bool IsWhole(StoredRound round, RoundStart start) =>
        RelationshipId.Of(RoundStarts.RequestOf(round, start)) == start.RelationshipId;

    private static Remark? WhyNot(StartAnswer answer) => answer.Outcome switch
    {
        StartOutcome.NoPlace => Remarks.Round(nameof(RoundTexts.NoPlaceLeft)),
        StartOutcome.Running => Remarks.Round(nameof(RoundTexts.RunningByNow)),
        _ => null,
    };
}
