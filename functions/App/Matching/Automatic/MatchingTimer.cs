using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Matching.Automatic;

/// <summary>Runs the rounds that are due, and goes on with those that a crash or a fault interrupted.</summary>
public sealed class MatchingTimer(
    ProgramStore programs, DueRounds due, AutomaticRounds rounds, ILedger ledger, MatchingMetrics metrics, TimeProvider clock, ILogger<MatchingTimer> logger)
{
    private const int MaxPerRun = 100;

    // Longer than a round of thousands takes: one that still runs is no crash, though doing it twice would do no harm.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs every ten minutes. A run that was missed needs no making up for, so nobody writes down when it last ran.</summary>
    [Function(nameof(MatchingTimer))]
    public async Task Run(
        [TimerTrigger("0 */10 * * * *", UseMonitor = false)] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        foreach (var entry in await ledger.UnfinishedAsync(AutomaticRounds.LedgerOwner, clock.GetUtcNow() - Patience, MaxPerRun, cancellation))
        {
            await TryAsync(entry.Key, () => rounds.FinishAsync(client, entry, cancellation), cancellation);
        }

        await foreach (var program in programs.AllAsync(cancellation))
        {
            await TryAsync(program.Document.Id, () => RunAsync(client, program, cancellation), cancellation);
        }
    }

    private async Task RunAsync(DurableTaskClient client, StoredProgram program, CancellationToken cancellation)
    {
        if (await due.OfAsync(program, cancellation) is { } day)
        {
            await rounds.RunAsync(client, program.Document.Id, day, cancellation);
        }
    }

    /// <summary>What fails for one program must not keep the others waiting.</summary>
    private async Task TryAsync(string what, Func<Task> run, CancellationToken cancellation)
    {
        try
        {
            await run();
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.Failed();
            logger.LogError(exception, "The matching round of {What} could not be run; it is tried again in ten minutes", what);
        }
    }
}
