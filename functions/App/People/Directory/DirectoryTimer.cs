namespace ServerlessMentoring.App.People.Directory;

/// <summary>Looks up in the directory whom HR's events left with gaps, and whom it did not answer about before.</summary>
public sealed class DirectoryTimer(DirectoryLookups lookups)
{
    /// <summary>Runs every ten minutes. A run that was missed needs no making up for, so nobody writes down when it last ran.</summary>
    [Function(nameof(DirectoryTimer))]
    public Task Run(
        [TimerTrigger("0 */10 * * * *", UseMonitor = false)] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => lookups.LookUpDueAsync(client, cancellation);
}
