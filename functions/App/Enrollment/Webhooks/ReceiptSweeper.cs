namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Applies events that were taken and are still waiting: left by a fault or a crash, or due today.</summary>
public sealed class ReceiptSweeper(WaitingSweep sweep)
{
    /// <summary>Runs every ten minutes.</summary>
    [Function(nameof(ReceiptSweeper))]
    public Task Run(
        [TimerTrigger("0 */10 * * * *")] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => sweep.RunAsync(client, cancellation);
}
