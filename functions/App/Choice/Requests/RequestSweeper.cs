using Microsoft.Extensions.Logging;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>Lets requests expire, closes those that something else has settled, and finishes what a crash interrupted.</summary>
public sealed class RequestSweeper(RequestStore store, RequestFollowUp followUp, RequestSettlement settlement, ChoiceMetrics metrics, TimeProvider clock, ILogger<RequestSweeper> logger)
{
    private const int AtOnce = 200;

    // What met a fault makes room for the others.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(25);

    // Well within the 30 minutes that the plan (Flex Consumption) gives a function. Whatever is left is due in the next run.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    /// <summary>Runs every ten minutes. A run that was missed needs no making up for.</summary>
    [Function(nameof(RequestSweeper))]
    public async Task Run(
        [TimerTrigger("0 */10 * * * *", UseMonitor = false)] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var began = clock.GetUtcNow();
        IReadOnlyList<RequestDue> due;
        do
        {
            due = await store.DueAsync(began, AtOnce, cancellation);
            foreach (var each in due)
            {
                await TryAsync(client, each, cancellation);
            }
        }
        while (due.Count == AtOnce && clock.GetUtcNow() - began < Longest);
    }

    private async Task TryAsync(DurableTaskClient client, RequestDue due, CancellationToken cancellation)
    {
        // Put off first: neither a crash nor a fault must keep the others waiting.
        var later = due with { DueAt = clock.GetUtcNow() + Pause };
        try
        {
            await store.LookAtAsync(later, cancellation);
            await LookAsync(client, due, cancellation);
            if (due is not { ProgramId: not null, PersonId: not null })
            {
                await store.SeenAsync(due.Id, later, cancellation);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.Failed();
            logger.LogError(exception, "{Due} could not be looked after; it is tried again in half an hour", due.Id);
        }
    }

    private async Task LookAsync(DurableTaskClient client, RequestDue due, CancellationToken cancellation)
    {
        switch (due)
        {
            case { ProgramId: { } programId, PersonId: { } menteeId }:
                await followUp.UpdateAsync(programId, menteeId, book => book.Expire(due.Id, clock.GetUtcNow()), cancellation);
                await followUp.FollowAsync(client, new RequestRef(due.Id, programId, menteeId, due.DueAt), cancellation);
                break;
            case { PersonId: { } personId }:
                await settlement.OfPersonAsync(client, personId, cancellation);
                break;
            case { ProgramId: { } programId }:
                await settlement.OfProgramAsync(programId, cancellation);
                break;
        }
    }
}
