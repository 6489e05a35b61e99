using Azure;
using Azure.Communication.Email;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Mail.Acs;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Mail.Acs
{
    /// <summary>Azure Communication Services by Microsoft's own client.</summary>
    internal sealed class AcsClient(EmailClient client) : IAcsClient
    {
        public async Task SendAsync(AcsMail mail, Guid operationId, CancellationToken cancellation)
        {
            var message = new EmailMessage(mail.From, mail.To, new EmailContent(mail.Subject) { PlainText = mail.Text, Html = mail.Html })
            {
                UserEngagementTrackingDisabled = mail.TrackingDisabled,
            };
            foreach (var (name, value) in mail.Headers)
            {
                message.Headers.Add(name, value);
            }

            foreach (var file in mail.Files)
            {
                message.Attachments.Add(new EmailAttachment(file.Name, file.ContentType, file.Content));
            }

            await client.SendAsync(WaitUntil.Started, message, operationId, cancellation);
        }
    }
}

namespace ServerlessMentoring.App.Mail
{
    /// <content>With the app's managed identity.</content>
    internal static partial class MailDelivery
    {
        static partial void AddAcsClient(IServiceCollection services)
        {
            services.AddAzureIdentity();
            services.AddSingleton(provider => new EmailClient(
                provider.GetRequiredService<IOptions<MentoringOptions>>().Value.Mail.Acs.Endpoint!, provider.GetRequiredService<TokenCredential>()));
            services.AddSingleton<IAcsClient, AcsClient>();
        }
    }
}
