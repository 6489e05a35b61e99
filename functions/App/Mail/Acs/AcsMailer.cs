using Azure;
using Azure.Communication.Email;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Mail.Acs;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Mail.Acs
{
    /// <summary>
    /// Hands mails to Azure Communication Services. The operation id is ours, so that delivery reports name it; the service promises no more than
    /// that about a repetition. Throttling and faults are exceptions, after the client's own retries have honoured what the service asked for.
    /// </summary>
    public sealed class AcsMailer(EmailClient client, IOptions<MentoringOptions> options) : IMailer
    {
        /// <inheritdoc />
        public async Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
        {
            try
            {
                // Accepted is enough: what becomes of it is told by delivery reports.
                await client.SendAsync(WaitUntil.Started, MessageOf(mail, options.Value.Mail.From), operationId, cancellation);
            }
            catch (RequestFailedException fault) when (MailRefusal.OfHttp(fault.Status, fault.ErrorCode) is { } reason)
            {
                throw new MailRefusedException(reason);
            }
        }

        private static EmailMessage MessageOf(MailMessage mail, string from)
        {
            var content = new EmailContent(mail.Subject) { PlainText = mail.Text, Html = mail.Html };

            // Tracking would rewrite the links, which are their holder's alone.
            var message = new EmailMessage(from, mail.To, content) { UserEngagementTrackingDisabled = true };
            foreach (var (name, value) in mail.Headers)
            {
                message.Headers.Add(name, value);
            }

            foreach (var file in mail.Attachments)
            {
                message.Attachments.Add(new EmailAttachment(file.FileName, file.ContentType, BinaryData.FromString(file.Content)));
            }

            return message;
        }
    }
}

namespace ServerlessMentoring.App.Mail
{
    /// <content>With the app's managed identity.</content>
    internal static partial class MailDelivery
    {
        static partial void AddAcs(IServiceCollection services)
        {
            services.AddAzureIdentity();
            services.AddSingleton(provider => new EmailClient(
                provider.GetRequiredService<IOptions<MentoringOptions>>().Value.Mail.Acs.Endpoint!, provider.GetRequiredService<TokenCredential>()));
            services.AddSingleton<IMailer, AcsMailer>();
        }
    }
}
