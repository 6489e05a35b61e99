namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Applies events that were taken and are still waiting: left by a fault or a crash, due today, or notices to be completed: their senders are answered first, so that a slow API of theirs does not make them believe that we are slow.</summary>
public sealed class ReceiptSweeper(WaitingSweep sweep)
{
    /// <summary>Runs every five minutes.</summary>
    [Function(nameof(ReceiptSweeper))]
    public Task Run(
        [TimerTrigger("0 */5 * * * *")] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => sweep.RunAsync(client, cancellation);
}
