using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Mail.Acs;
using ServerlessMentoring.App.Mail.Smtp;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Mail;

/// <summary>Who delivers mails on a Functions host: the one way that the settings name.</summary>
internal static partial class MailDelivery
{
    /// <summary>Adds it. Settings that name none or more than one are refused at start.</summary>
    public static IServiceCollection AddMailDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MentoringOptions>().Validate(
            options => options.Mail.Ways.Count() == 1,
            "Mentoring:Mail must name one way to deliver mails, and only one: Acs:Endpoint, Smtp:Host or Outbox.");
        var mail = configuration.GetSection($"{MentoringOptions.Section}:Mail").Get<MailOptions>() ?? new MailOptions();
        if (mail.Acs.Endpoint is not null)
        {
            services.AddSingleton<IMailer, AcsMailer>();
            AddAcsClient(services);
            services.AddOptions<MentoringOptions>().Validate(
                _ => services.Any(service => service.ServiceType == typeof(IAcsClient)),
                "Mentoring:Mail:Acs needs the app as it is published for Azure; this build delivers by Smtp or into an Outbox.");
        }
        else if (mail.Outbox is not null)
        {
            services.AddSingleton<IMailer, FolderMailer>();
        }
        else
        {
            services.AddSingleton<IMailer, SmtpMailer>();
        }

        return services;
    }

    /// <summary>In the one source file that an ordinary build leaves out.</summary>
    static partial void AddAcsClient(IServiceCollection services);
}
