using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// Makes up for what got lost between writing down and hearing: rings again for signals left unread, finishes starts that a crash interrupted,
/// and marks what slipped in after the end as late. Inbox and ledger themselves say what waits; an entry of its own for each signal would double the writing.
/// </summary>
internal sealed class LostBells(
    IInbox inbox,
    ILedger ledger,
    Doorbell doorbell,
    Revival revival,
    RelationshipProjection projection,
    RelationshipStarter starter,
    RelationshipMetrics metrics,
    TimeProvider clock,
    ILogger<LostBells> logger) : ILookout
{
    // So many that those who cannot be helped, thousands during an outage, leave room for those whose bell was lost.
    private const int MaxPerRun = 50_000;
    private const int AtATime = 8;
    private const int MaxLate = 500;

    // Long enough that a bell just rung has been heard; short enough that nobody notices one that was not.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public int EveryMinutes => 10;

    public async Task LookAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var before = now - Patience;
        foreach (var start in await ledger.UnfinishedAsync(RelationshipStarter.LedgerOwner, before, MaxPerRun, cancellation))
        {
            await TryAsync(start.Key, () => starter.FinishAsync(client, start, cancellation), cancellation);
        }

        await Parallel.ForEachAsync(
            await inbox.WaitingSinceAsync(before, MaxPerRun, cancellation),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
            async (id, token) => await TryAsync(id, () => RingAgainAsync(client, id, token), token));
    }

    /// <summary>What cannot be done for one must not keep the others waiting; the next run tries it again.</summary>
    private async Task TryAsync(string what, Func<Task> work, CancellationToken cancellation)
    {
        try
        {
            await work();
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "{What} could not be looked after; it is tried again in ten minutes", what);
        }
    }

    private async Task RingAgainAsync(DurableTaskClient client, string id, CancellationToken cancellation)
    {
        var saved = await projection.GetAsync(id, cancellation);
        if (saved is { State.IsOver: true })
        {
            var late = (await inbox.ReadUnreadAsync(id, MaxLate, cancellation)).Select(signal => new SignalResult
            {
                SignalId = signal.Id,
                Kind = signal.Kind,
                Fate = SignalFate.Late,
                Reason = Remark.Of(RefusalTexts.ResourceManager, nameof(RefusalTexts.WasOver)),
            });
            await inbox.MarkReadAsync(id, saved.State.Step, [.. late], cancellation);
            return;
        }

        if (await revival.ReviveAsync(client, id, cancellation))
        {
            return;
        }

        logger.LogInformation("Ringing again for {RelationshipId}", id);
        metrics.RungAgain();
        await doorbell.RingAsync(client, id, cancellation);
    }
}

/// <summary>
/// Counts who is stuck, for those who watch over all programs, and sees to relationships that have overslept because their orchestration is gone.
/// </summary>
internal sealed class HourlyCount(
    ProgramStore programs, RelationshipProjection projection, Revival revival, RelationshipMetrics metrics, TimeProvider clock, ILogger<HourlyCount> logger) : ILookout
{
    private static readonly TimeSpan Overslept = TimeSpan.FromHours(1);

    // One query for both: "atRisk" and "attention" stand before "onTrack".
    private static readonly Condition NotOnTrack = Condition.IsBelow("health", EnumWord.Of(HealthLevel.OnTrack));

    public int EveryMinutes => 60;

    public async Task LookAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Overslept;
        var overslept = 0;
        await foreach (var program in programs.CountedAsync(cancellation))
        {
            var id = program.Document.Id;
            await foreach (var row in projection.CountedAsync(id, Condition.Before("wakeAt", before), cancellation))
            {
                overslept++;
                logger.LogError("{RelationshipId} should have woken at {WakeAt} and has not", row.Id, row.WakeAt);
                await TryReviveAsync(client, row.Id, cancellation);
            }

            metrics.Counted(id, await projection.CountedAsync(id, NotOnTrack, cancellation).ToListAsync(cancellation));
        }

        metrics.Overslept(overslept);
    }

    private async Task TryReviveAsync(DurableTaskClient client, string id, CancellationToken cancellation)
    {
        try
        {
            await revival.ReviveAsync(client, id, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "{RelationshipId} could not be revived; it is tried again in an hour", id);
        }
    }
}
