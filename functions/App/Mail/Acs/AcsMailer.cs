using Azure;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Mail.Acs;

/// <summary>
/// Hands mails to Azure Communication Services. The operation id is ours, so that delivery reports name it; the service promises no more than
/// that about a repetition.
/// </summary>
internal sealed class AcsMailer(IAcsClient client, IOptions<MentoringOptions> options) : IMailer
{
    public async Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        try
        {
            await client.SendAsync(AcsMail.Of(mail, options.Value.Mail.From), operationId, cancellation);
        }
        catch (RequestFailedException fault)
        {
            // Not the fault itself: it repeats the answer, which may name the recipient, and faults are logged and kept in histories.
            throw MailRefusal.OfHttp(fault.Status, fault.ErrorCode) is { } reason
                ? new MailRefusedException(reason)
                : new IOException($"The mail service does not take a mail now ({fault.Status} {fault.ErrorCode ?? "without a code"}).");
        }
    }
}
