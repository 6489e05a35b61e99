using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Mail;

/// <summary>
/// Sends mails that belong to no step of a relationship, digests say, each once by its key in the ledger. After a crash between claim and mark
/// it is sent again with the same operation id: rather once too many than never.
/// </summary>
public sealed class OnceMail(ILedger ledger, PostOffice post, TimeProvider clock, ILogger<OnceMail> logger)
{
    /// <summary>Sends a mail unless the ledger says that it was sent. One that is refused for good counts as sent.</summary>
    /// <param name="key">The mail's key, <c>{owner}/{rest}</c>, unique for ever.</param>
    /// <param name="personId">To whom, if to a person whom HR knows.</param>
    /// <param name="write">
    /// Writes the mail: only when it is to be sent, so that a repeated run costs nothing. Null when there is nothing to say after all; then the key stays free.
    /// </param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>Whether this call sent it.</returns>
    public async Task<bool> SendAsync(
        string key, string? personId, Func<CancellationToken, Task<MailMessage?>> write, CancellationToken cancellation = default)
    {
        if (await ledger.GetAsync(key, cancellation) is { DoneAt: not null } || await write(cancellation) is not { } mail)
        {
            return false;
        }

        var (entry, _) = await ledger.ClaimAsync(new LedgerEntry(key, $"mail.{mail.Kind}", personId, clock.GetUtcNow()), cancellation);
        if (entry.DoneAt is not null)
        {
            return false;
        }

        var isSent = await SendAsync(mail, key, cancellation);
        await ledger.MarkDoneAsync(key, clock.GetUtcNow(), cancellation);
        return isSent;
    }

    private async Task<bool> SendAsync(MailMessage mail, string key, CancellationToken cancellation)
    {
        var operationId = OperationId.Of(key);
        try
        {
            await post.SendAsync(mail, operationId, cancellation);
            return true;
        }
        catch (MailRefusedException refusal)
        {
            logger.MailRefused(operationId, key, refusal.Reason);
            return false;
        }
    }
}
