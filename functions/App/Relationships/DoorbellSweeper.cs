using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// Makes up for what got lost between writing down and hearing: rings again for signals left unread, finishes starts that a crash interrupted,
/// marks what slipped in after the end as late, and reports relationships that have overslept.
/// </summary>
public sealed class DoorbellSweeper(
    IInbox inbox,
    ILedger ledger,
    Doorbell doorbell,
    RelationshipProjection projection,
    RelationshipStarter starter,
    ProgramStore programs,
    TimeProvider clock,
    ILogger<DoorbellSweeper> logger)
{
    private const int MaxPerRun = 500;

    // Long enough that a bell just rung has been heard; short enough that nobody notices one that was not.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Overslept = TimeSpan.FromHours(1);

    /// <summary>Runs every ten minutes.</summary>
    [Function(nameof(DoorbellSweeper))]
    public async Task Run(
        [TimerTrigger("0 */10 * * * *")] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Patience;
        foreach (var start in await ledger.UnfinishedAsync(RelationshipStarter.LedgerOwner, before, MaxPerRun, cancellation))
        {
            await starter.FinishAsync(client, start, cancellation);
        }

        foreach (var id in await inbox.WaitingSinceAsync(before, MaxPerRun, cancellation))
        {
            await RingAgainAsync(client, id, cancellation);
        }

        if (clock.GetUtcNow().Minute < 10)
        {
            await ReportOversleptAsync(cancellation);
        }
    }

    private async Task RingAgainAsync(DurableTaskClient client, string id, CancellationToken cancellation)
    {
        var saved = await projection.GetAsync(id, cancellation);
        if (saved is { State.IsOver: true })
        {
            var late = (await inbox.ReadUnreadAsync(id, MaxPerRun, cancellation)).Select(signal => new SignalResult
            {
                SignalId = signal.Id,
                Kind = signal.Kind,
                Fate = SignalFate.Late,
                Reason = "The relationship was over.",
            });
            await inbox.MarkReadAsync(id, saved.State.Step, [.. late], cancellation);
            return;
        }

        logger.LogInformation("Ringing again for {RelationshipId}", id);
        await doorbell.RingAsync(client, id, cancellation);
    }

    private async Task ReportOversleptAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Overslept;
        await foreach (var program in programs.AllAsync(cancellation))
        {
            await foreach (var row in projection.AllAsync(program.Document.Id, [Condition.Before("wakeAt", before)], cancellation))
            {
                logger.LogError(
                    "{RelationshipId} should have woken at {WakeAt} and has not; look at its orchestration instance", row.Id, row.WakeAt);
            }
        }
    }
}
