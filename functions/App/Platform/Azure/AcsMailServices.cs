using Azure.Communication.Email;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Platform.Azure;

/// <summary>Mail over Azure Communication Services, with the app's managed identity.</summary>
internal static class AcsMailServices
{
    /// <summary>Adds it. <c>Mentoring:Mail:Acs:Endpoint</c> is required.</summary>
    public static IServiceCollection AddAcsMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MentoringOptions>().Validate(
            options => options.Mail.Acs.Endpoint is not null, "Mentoring:Mail:Acs:Endpoint must be the address of the Communication Services resource.");
        services.AddSingleton(provider => new EmailClient(
            provider.GetRequiredService<IOptions<MentoringOptions>>().Value.Mail.Acs.Endpoint!, Identity(configuration["AZURE_CLIENT_ID"])));
        services.AddSingleton<IMailer, AcsMailer>();
        return services;
    }

    private static ManagedIdentityCredential Identity(string? clientId) => new(
        string.IsNullOrEmpty(clientId) ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId));
}
