using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.Enrollment.Rules;
using ServerlessMentoring.App.Enrollment.Sources;
using ServerlessMentoring.App.People;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>The services behind the HR webhook.</summary>
internal static class HrWebhookServices
{
    public static IServiceCollection AddHrWebhooks(this IServiceCollection services) => services
        .AddSingleton<WebhookSources>()
        .AddSingleton<ReceiptStore>()
        .AddSingleton<IDueHandler, WaitingEventHandler>()
        .AddSingleton<IDuty, ReceiptRetention>()
        .AddSingleton<DeadLetterStore>()
        .AddSingleton<Replays>()
        .AddSingleton<WebhookMetrics>()
        .AddSingleton<IHrDialect, NativeDialect>()
        .AddSingleton<IHrDialect, BambooDialect>()
        .AddSingleton<IHrDialect, MergeDialect>()
        .AddSingleton<HrApi>()
        .AddSingleton<IEmployeeRecords, BambooRecords>()
        .AddSingleton<IEmployeeRecords, MergeRecords>()
        .AddSingleton<Completion>()
        .AddSingleton<HrIntake>()
        .AddSingleton<HrSignals>()
        .AddSingleton<RuleBook>()
        .AddSingleton<RuleEnrollments>()
        .AddSingleton<Departures>()
        .AddSingleton<Leads>()
        .AddSingleton<HrEventApplier>()
        .AddSingleton<HrEventProcessor>();
}
