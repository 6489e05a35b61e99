using System.Text;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
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

    // By convention encrypted from the first byte.
    private const int SecurePort = 465;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly MailOptions _options = options.Value.Mail;
    private readonly SemaphoreSlim _connections = new(ConnectionsAtOnce);

    public async Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        using var message = SmtpMessage.Of(mail, operationId, _options);
        await _connections.WaitAsync(cancellation);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await DeliverAsync(message, patience.Token);
        }
        catch (SmtpCommandException fault) when (MailRefusal.OfSmtp(fault) is { } reason)
        {
            throw new MailRefusedException(reason);
        }
        catch (Exception fault) when (fault is not MailRefusedException && !cancellation.IsCancellationRequested)
        {
            // Not the fault itself: what the server says may name the recipient, and faults are logged and kept in histories.
            throw new IOException($"The mail server does not take a mail now: {WhatOf(fault)}.");
        }
        finally
        {
            _connections.Release();
        }
    }

    public void Dispose() => _connections.Dispose();

    private async Task DeliverAsync(MimeMessage message, CancellationToken cancellation)
    {
        // As everywhere else in .NET: a company's own authority can seldom be asked what it has revoked.
        using var client = new SmtpClient { CheckCertificateRevocation = false };
        await client.ConnectAsync(_options.Smtp.Host!, _options.Smtp.Port, Security, cancellation);
        if (_options.Smtp.User is { } user)
        {
            await client.AuthenticateAsync(user, _options.Smtp.Password ?? "", cancellation);
        }

        // The client would write the letters as they are, and the server read others.
        if (!client.Capabilities.HasFlag(SmtpCapabilities.UTF8) && !message.To.Mailboxes.All(to => Ascii.IsValid(to.LocalPart)))
        {
            throw new MailRefusedException("the mail server knows no addresses with such letters");
        }

        await client.SendAsync(message, cancellation);

        // The mail is delivered: from here on nothing is a fault, and the client takes none from this.
        await client.DisconnectAsync(quit: true, cancellation);
    }

    private SecureSocketOptions Security => (_options.Smtp.Tls, _options.Smtp.Port) switch
    {
        (false, _) => SecureSocketOptions.None,
        (true, SecurePort) => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };

    private static string WhatOf(Exception fault) => fault switch
    {
        SmtpCommandException command => $"{command.ErrorCode}, {(int)command.StatusCode}",
        ServiceNotAuthenticatedException => "it asks for a user",
        AuthenticationException => "it does not take the user and password",
        NotSupportedException => "it does not offer the encryption or the sign-in that the settings ask for",
        OperationCanceledException => "it has not answered in time",
        _ => fault.GetType().Name,
    };
}
