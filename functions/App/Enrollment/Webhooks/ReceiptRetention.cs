using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Forgets receipts whose time is over, once a week. That an expired one still lies there changes no answer.</summary>
public sealed class ReceiptRetention(WebhookSources sources, ReceiptStore receipts, TimeProvider clock, ILogger<ReceiptRetention> logger) : IDuty
{
    public string Name => "forgetReceipts";

    public bool FollowsPrograms => false;

    public async Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        foreach (var source in sources.All)
        {
            var forgotten = await receipts.ForgetExpiredAsync(source.Name, clock.GetUtcNow(), cancellation);
            logger.LogInformation("Forgot {Count} receipts of {Source}", forgotten, source.Name);
        }

        return DutyTimes.InAWeek(clock.GetUtcNow());
    }
}
