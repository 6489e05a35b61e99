using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Mail.Smtp;

/// <summary>
/// Delivers mails to an SMTP server, each over a connection of its own. The server cannot tell a repetition; the Message-ID, which is made
/// of the operation id, lets mail programs do so.
/// </summary>
public sealed class SmtpMailer(IOptions<MentoringOptions> options) : IMailer, IDisposable
{
    // Servers refuse more from one sender; Exchange Online takes three.
    private const int ConnectionsAtOnce = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly MailOptions _options = options.Value.Mail;
    private readonly SemaphoreSlim _connections = new(ConnectionsAtOnce);

    /// <inheritdoc />
    public async Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        using var message = MessageOf(mail, operationId);
        using var client = new SmtpClient(_options.Smtp.Host, _options.Smtp.Port) { EnableSsl = _options.Smtp.Tls };
        if (_options.Smtp.User is { } user)
        {
            client.Credentials = new NetworkCredential(user, _options.Smtp.Password);
        }

        await _connections.WaitAsync(cancellation);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, patience.Token);
        }
        catch (SmtpException fault)
        {
            // What the server says may name the recipient, and faults are logged and kept in histories.
            throw MailRefusal.OfSmtp(fault) is { } reason
                ? new MailRefusedException(reason)
                : new IOException($"The mail server does not take a mail now ({fault.StatusCode}, {fault.InnerException?.GetType().Name ?? "no more is known"}).");
        }
        finally
        {
            _connections.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _connections.Dispose();

    private System.Net.Mail.MailMessage MessageOf(MailMessage mail, Guid operationId)
    {
        try
        {
            return SmtpMessage.Of(mail, operationId, new MailAddress(_options.From, _options.FromName));
        }
        catch (FormatException)
        {
            throw new MailRefusedException("the recipient's address is not valid");
        }
    }
}
