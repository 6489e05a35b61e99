using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Programs.Migration;

/// <summary>Goes on with migrations that a crash or a fault interrupted.</summary>
public sealed class MigrationSweeper(ILedger ledger, Migrations migrations, TimeProvider clock, ILogger<MigrationSweeper> logger)
{
    private const int MaxPerRun = 100;

    // Longer than a migration of thousands takes: one that still runs is no crash, though doing it twice would do no harm.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs every ten minutes. A run that was missed needs no making up for, so nobody writes down when it last ran.</summary>
    [Function(nameof(MigrationSweeper))]
    public async Task Run(
        [TimerTrigger("0 */10 * * * *", UseMonitor = false)] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        foreach (var entry in await ledger.UnfinishedAsync(Migrations.LedgerOwner, clock.GetUtcNow() - Patience, MaxPerRun, cancellation))
        {
            try
            {
                var answer = await migrations.FinishAsync(client, entry, cancellation);
                logger.LogInformation("{Migration} went on with {Relationships} relationships", entry.Key, answer.Relationships);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                logger.LogError(exception, "{Migration} could not go on; it is tried again in ten minutes", entry.Key);
            }
        }
    }
}
