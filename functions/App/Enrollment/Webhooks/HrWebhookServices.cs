using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Enrollment.DeadLetters;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>The services behind the HR webhook.</summary>
internal static class HrWebhookServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddHrWebhooks(this IServiceCollection services) => services
        .AddSingleton<WebhookSources>()
        .AddSingleton<ReceiptStore>()
        .AddSingleton<WaitingEvents>()
        .AddSingleton<DeadLetterStore>()
        .AddSingleton<Replays>()
        .AddSingleton<WebhookMetrics>()
        .AddSingleton<HrIntake>()
        .AddSingleton<HrSignals>()
        .AddSingleton<HrEventApplier>()
        .AddSingleton<HrEventProcessor>();
}
