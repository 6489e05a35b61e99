namespace ServerlessMentoring.App.DataProtection;

/// <summary>Goes on with erasures that were asked for.</summary>
public sealed class ErasureSweeper(Erasures erasures, ErasureRunner runner, TimeProvider clock)
{
    private const int AtOnce = 50;

    /// <summary>Runs every ten minutes. A run that was missed needs no making up for, so nobody writes down when it last ran.</summary>
    [Function(nameof(ErasureSweeper))]
    public async Task Run(
        [TimerTrigger("0 */10 * * * *", UseMonitor = false)] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<ErasureTask> due;
        do
        {
            // A try moves an erasure's time on, so that each round finds others and the loop comes to its end.
            due = await erasures.DueAsync(now, AtOnce, cancellation);
            foreach (var task in due)
            {
                await runner.TryAsync(client, task.PersonId, cancellation);
            }
        }
        while (due.Count == AtOnce);
    }
}
