using ServerlessMentoring.App.Enrollment.Webhooks;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>
/// Completes notices within a minute. Their senders are answered first: a slow API of theirs must not make them believe that we are slow.
/// Does nothing at all where no source sends notices.
/// </summary>
public sealed class NoticeTimer(WebhookSources sources, WaitingSweep sweep)
{
    /// <summary>Runs every minute.</summary>
    [Function(nameof(NoticeTimer))]
    public Task Run(
        [TimerTrigger("15 * * * * *")] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) =>
        sources.All.Any(source => source.Kind != SourceKind.Native) ? sweep.RunAsync(client, cancellation) : Task.CompletedTask;
}
