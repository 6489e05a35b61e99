using Microsoft.Extensions.Logging;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Forgets receipts whose time is over, once a day. That an expired one still lies there changes no answer.</summary>
public sealed class ReceiptRetention(WebhookSources sources, ReceiptStore receipts, TimeProvider clock, ILogger<ReceiptRetention> logger)
{
    /// <summary>Runs daily at 03:20 UTC.</summary>
    [Function(nameof(ReceiptRetention))]
    public async Task Run([TimerTrigger("0 20 3 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        foreach (var source in sources.All)
        {
            var forgotten = await receipts.ForgetExpiredAsync(source.Name, clock.GetUtcNow(), cancellation);
            logger.LogInformation("Forgot {Count} receipts of {Source}", forgotten, source.Name);
        }
    }
}
