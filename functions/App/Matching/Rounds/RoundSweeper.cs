using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Goes on with commits that are too large for one call, or that a crash or a fault interrupted.</summary>
public sealed class RoundSweeper(
    ILedger ledger, RoundCommits commits, CommitBudget budget, MatchingMetrics metrics, TimeProvider clock, ILogger<RoundSweeper> logger)
{
    private const int MaxPerRun = 100;

    // Longer than a call works at a commit: doing it twice would do no harm, and no good.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs every ten minutes. A run that was missed needs no making up for, so nobody writes down when it last ran.</summary>
    [Function(nameof(RoundSweeper))]
    public async Task Run(
        [TimerTrigger("0 */10 * * * *", UseMonitor = false)] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var pace = new CommitPace(budget.InSweep);
        foreach (var entry in await ledger.UnfinishedAsync(RoundCommits.LedgerOwner, clock.GetUtcNow() - Patience, MaxPerRun, cancellation))
        {
            try
            {
                await commits.FinishAsync(client, entry, pace, cancellation);
                logger.LogInformation("{Commit} went on", entry.Key);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                metrics.Failed();
                logger.LogError(exception, "{Commit} could not go on; it is tried again in ten minutes", entry.Key);
            }
        }
    }
}
