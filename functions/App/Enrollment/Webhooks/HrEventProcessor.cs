using System.Diagnostics;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.Enrollment.Sources;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.Core.Enrollment;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>
/// Brings events that are written down to their end: applied, put off until their day, or a dead letter. A fault leaves an event
/// where it is, for the next try.
/// </summary>
public sealed class HrEventProcessor(
    HrEventApplier applier, Completion completion, DueList list, DeadLetterStore deadLetters, WebhookMetrics metrics, TimeProvider clock, ILogger<HrEventProcessor> logger)
{
    /// <summary>Events of one person meet in one document, so more at a time would mostly wait for each other.</summary>
    internal const int AtATime = 8;

    // The day begins at UTC+14 first of all places.
    private static readonly TimeSpan EarliestZone = TimeSpan.FromHours(14);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);

    private static readonly Refusal TooOften = new(
        $"it could not be applied in {WaitingEvent.MaxAttempts} tries", "look into the logs for why, mend that and replay this");

    /// <summary>Processes events, several at a time. Never throws for a fault of one.</summary>
    public Task ProcessAllAsync(DurableTaskClient client, IReadOnlyList<WaitingEvent> events, CancellationToken cancellation = default) =>
        Parallel.ForEachAsync(
            events,
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
            async (each, token) =>
            {
                try
                {
                    await ProcessAsync(client, each, token);
                }
                catch (Exception exception) when (!token.IsCancellationRequested)
                {
                    logger.LogError(exception, "Event {EventId} could not be applied; it is tried again later", each.Id);
                }
            });

    /// <summary>Processes one event.</summary>
    public async Task ProcessAsync(DurableTaskClient client, WaitingEvent waitingEvent, CancellationToken cancellation)
    {
        // Applied days later or after a fault, it still belongs to the trace of its webhook.
        ActivityContext.TryParse(waitingEvent.Trace, null, isRemote: true, out var cause);
        using var span = MentoringTelemetry.Source.StartActivity("hr event", ActivityKind.Consumer, cause);
        if (waitingEvent.Attempts > WaitingEvent.MaxAttempts)
        {
            await GiveUpAsync(waitingEvent, TooOften, cancellation);
            return;
        }

        if (waitingEvent.IsNotice)
        {
            await CompleteAsync(client, waitingEvent, cancellation);
            return;
        }

        var outcome = await applier.ApplyAsync(client, waitingEvent, cancellation);
        if (outcome.WaitsFor is { } day)
        {
            await PutOffAsync(waitingEvent, day, cancellation);
        }
        else if (outcome.Refusal is { } refusal)
        {
            await GiveUpAsync(waitingEvent, refusal, cancellation);
        }
        else
        {
            await FinishAsync(waitingEvent, cancellation);
        }
    }

    private async Task CompleteAsync(DurableTaskClient client, WaitingEvent notice, CancellationToken cancellation)
    {
        var (events, refusal) = await completion.CompleteAsync(notice, cancellation);
        if (refusal is not null)
        {
            await GiveUpAsync(notice, refusal, cancellation);
            return;
        }

        await FinishAsync(notice, cancellation);
        foreach (var each in events)
        {
            await ProcessAllAsync(client, [each], cancellation);
        }
    }

    private Task<WaitingEvent?> PutOffAsync(WaitingEvent waitingEvent, DateOnly day, CancellationToken cancellation)
    {
        // From the first moment at which it may be that day for the person on, each sweep looks again.
        var earliest = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) - EarliestZone;
        var now = clock.GetUtcNow();
        var until = earliest > now ? earliest : now + LookAgain;
        return list.UpdateAsync<WaitingEvent>(
            waitingEvent.Id, before => before is null ? null : before with { Attempts = 0, Trouble = null, DueAt = until, PutOffTo = day }, cancellation);
    }

    private async Task FinishAsync(WaitingEvent waitingEvent, CancellationToken cancellation)
    {
        if (waitingEvent.IsReplay)
        {
            // A crash may have left the letter beside the event that was made of it.
            await deadLetters.RemoveAsync(waitingEvent.Id, cancellation);
        }

        await list.RemoveAsync<WaitingEvent>(waitingEvent.Id, cancellation);
    }

    private async Task GiveUpAsync(WaitingEvent waitingEvent, Refusal refusal, CancellationToken cancellation)
    {
        var read = HrEventApplier.Read(waitingEvent)?.Value;
        var letter = new DeadLetter(
            waitingEvent.Id,
            waitingEvent.Source,
            waitingEvent.PersonPrefix,
            read is null ? null : HrEventTypes.NameOf(read.Type),
            HrEventApplier.PersonIn(waitingEvent),
            read?.ProgramId,
            refusal.Reason,
            refusal.Remedy,
            waitingEvent.Body,
            waitingEvent.ReceivedAt,
            clock.GetUtcNow(),
            waitingEvent.IsNotice);
        await deadLetters.AddAsync(letter, cancellation);
        await list.RemoveAsync<WaitingEvent>(waitingEvent.Id, cancellation);
        metrics.DeadLetter(waitingEvent.Source);
        logger.LogWarning("Event {EventId} became a dead letter: {Reason}", waitingEvent.Id, refusal.Reason);
    }
}
