namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>
/// Works on the events whose time has come: left by a fault or a crash, due today, or notices to be completed. The senders of notices are
/// answered first, so that a slow API of theirs does not make them believe that we are slow.
/// </summary>
public sealed class ReceiptSweeper(WaitingEvents waiting, HrEventProcessor processor, TimeProvider clock)
{
    private const int AtOnce = 200;

    /// <summary>Runs every five minutes.</summary>
    [Function(nameof(ReceiptSweeper))]
    public async Task Run(
        [TimerTrigger("0 */5 * * * *")] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<WaitingEvent> due;
        do
        {
            // Taking moves an event's time on, so that each round finds others and the loop comes to its end.
            due = await waiting.DueAsync(now, AtOnce, cancellation);
            var taken = new List<WaitingEvent>();
            foreach (var each in due)
            {
                if (await waiting.TakeAsync(each.Id, now, cancellation) is { } mine)
                {
                    taken.Add(mine);
                }
            }

            await processor.ProcessAllAsync(client, taken, cancellation);
        }
        while (due.Count == AtOnce);
    }
}
