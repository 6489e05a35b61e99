using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Goes on with commits that a crash or a fault interrupted.</summary>
public sealed class RoundSweeper(
    ILedger ledger, RoundCommits commits, MatchingMetrics metrics, TimeProvider clock, ILogger<RoundSweeper> logger)
{
    private const int MaxPerRun = 100;

    // Longer than a commit of thousands takes: one that still runs is no crash, though doing it twice would do no harm.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs every ten minutes. A run that was missed needs no making up for, so nobody writes down when it last ran.</summary>
    [Function(nameof(RoundSweeper))]
    public async Task Run(
        [TimerTrigger("0 */10 * * * *", UseMonitor = false)] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        foreach (var entry in await ledger.UnfinishedAsync(RoundCommits.LedgerOwner, clock.GetUtcNow() - Patience, MaxPerRun, cancellation))
        {
            try
            {
                await commits.FinishAsync(client, entry, cancellation);
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
