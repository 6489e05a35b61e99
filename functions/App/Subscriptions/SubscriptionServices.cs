using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Subscriptions.Api;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>What tells other systems of a program's events.</summary>
internal static class SubscriptionServices
{
    public static IServiceCollection AddSubscriptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutboundOptions>().Bind(configuration.GetSection(OutboundOptions.Section)).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<OutboundOptions>, OutboundOptionsValidator>()
            .AddSingleton<INameResolver, SystemNames>()
            .AddSingleton<ReceiverAddress>()
            .AddSingleton<OutboundHttp>()
            .AddSingleton<Courier>()
            .AddSingleton<SubscriptionStore>()
            .AddSingleton<DeliveryStore>()
            .AddSingleton<DeliveryMetrics>()
            .AddSingleton<DeliveryDesk>()
            .AddSingleton<IDueHandler, DeliverWebhooks>()
            .AddSingleton<IDuty, ReportEvents>()
            .AddSingleton<ReceiverMails>()
            .AddSingleton<OutboundEvents>()
            .AddSingleton<RelationshipEvents>()
            .AddSingleton<IStepFollower>(provider => provider.GetRequiredService<RelationshipEvents>())
            .AddSingleton<WebhookGate>();
    }
}
