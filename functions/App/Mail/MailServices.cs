using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Mail.Reports;

namespace ServerlessMentoring.App.Mail;

/// <summary>What writes mails and follows them. Who delivers them is the platform's matter.</summary>
internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services) => services
        .AddSingleton<MailMetrics>()
        .AddSingleton<MailRenderer>()
        .AddSingleton<MailScenes>()
        .AddSingleton<MailTroubles>()
        .AddSingleton<PostOffice>()
        .AddSingleton<MailDispatch>()
        .AddSingleton<OnceMail>()
        .AddSingleton<RelationshipMails>()
        .AddSingleton<OwnerMails>()
        .AddSingleton<DeliveryReports>();
}
