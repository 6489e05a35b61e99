using Azure.Communication.Email;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Platform.Azure;

/// <summary>Mail over Azure Communication Services, with the app's managed identity.</summary>
internal static class AcsMailServices
{
    /// <summary>Adds it. <c>Mentoring:Mail:Acs:Endpoint</c> is required.</summary>
    public static IServiceCollection AddAcsMail(this IServiceCollection services)
    {
        services.AddOptions<MentoringOptions>().Validate(
            options => options.Mail.Acs.Endpoint is not null, "Mentoring:Mail:Acs:Endpoint must be the address of the Communication Services resource.");
        services.AddAzureIdentity();
        services.AddSingleton(provider => new EmailClient(
            provider.GetRequiredService<IOptions<MentoringOptions>>().Value.Mail.Acs.Endpoint!, provider.GetRequiredService<TokenCredential>()));
        services.AddSingleton<IMailer, AcsMailer>();
        return services;
    }
}
