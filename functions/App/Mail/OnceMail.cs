using System.Globalization;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Mail;

/// <summary>
/// Sends mails that belong to no step of a relationship, digests say, each once by its key in the ledger. Of two hosts that want to send it at
/// the same moment one does. A fault frees the key for the next try. After a crash between claim and mark it is sent again with the same operation
/// id: rather once too many than never.
/// </summary>
public sealed class OnceMail(ILedger ledger, PostOffice post, TimeProvider clock, ILogger<OnceMail> logger)
{
    // Longer than any mail takes to be handed over. Whoever claimed a key longer ago and has not marked it was cut off.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Sends a mail unless the ledger says that it was sent. One that is refused for good counts as sent.</summary>
    /// <param name="key">The mail's key, <c>{owner}/{rest}</c>, unique for ever.</param>
    /// <param name="personId">To whom, if to a person whom HR knows.</param>
    /// <param name="write">
    /// Writes the mail: only when it is to be sent, so that a repeated run costs nothing. Null when there is nothing to say after all; then the key stays free.
    /// </param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>Whether this call sent it.</returns>
    public async Task<bool> SendAsync(
        string key, string? personId, Func<CancellationToken, Task<MailMessage?>> write, CancellationToken cancellation = default) =>
        (await SendAsync(key, personId, null, write, cancellation)).Outcome == OnceOutcome.Sent;

    /// <summary>The same, with something to remember, and with the whole answer.</summary>
    /// <param name="key">The mail's key.</param>
    /// <param name="personId">To whom.</param>
    /// <param name="detail">What the ledger is to say of the mail; no personal data.</param>
    /// <param name="write">Writes the mail; null when there is nothing to say.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<OnceResult> SendAsync(
        string key, string? personId, string? detail, Func<CancellationToken, Task<MailMessage?>> write, CancellationToken cancellation = default)
    {
        if (await ledger.GetAsync(key, cancellation) is { } there && Standing(there) is { } standing)
        {
            return standing;
        }

        if (await write(cancellation) is not { } mail)
        {
            return new OnceResult(OnceOutcome.NothingToSay);
        }

        var entry = new LedgerEntry(key, $"mail.{mail.Kind}", personId, clock.GetUtcNow(), Detail: detail);
        var (claimed, found) = await ClaimAsync(entry, cancellation);
        if (claimed is null)
        {
            return found!;
        }

        var outcome = await SendAsync(mail, key, claimed, cancellation);
        await ledger.MarkDoneAsync(key, clock.GetUtcNow(), cancellation);
        return new OnceResult(outcome);
    }

    /// <summary>Claims the key, or, where somebody was cut off, the next try of it: <c>{key}/1</c>, <c>{key}/2</c>…, each of which one caller gets.</summary>
    /// <returns>What was claimed; or null, and why there is nothing to send.</returns>
    private async Task<(string? Claimed, OnceResult? Found)> ClaimAsync(LedgerEntry entry, CancellationToken cancellation)
    {
        for (var tried = 0; ; tried++)
        {
            var key = tried == 0 ? entry.Key : string.Create(CultureInfo.InvariantCulture, $"{entry.Key}/{tried}");
            var (there, isMine) = await ledger.ClaimAsync(entry with { Key = key }, cancellation);
            if (isMine)
            {
                return (key, null);
            }

            if (Standing(there) is { } standing)
            {
                return (null, standing);
            }
        }
    }

    /// <summary>Why an entry leaves nothing to do; null when whoever made it was cut off.</summary>
    private OnceResult? Standing(LedgerEntry entry) =>
        entry.DoneAt is not null ? new OnceResult(OnceOutcome.SentBefore, entry.Detail)
        : clock.GetUtcNow() - entry.ClaimedAt < Patience ? new OnceResult(OnceOutcome.InOtherHands)
        : null;

    private async Task<OnceOutcome> SendAsync(MailMessage mail, string key, string claimed, CancellationToken cancellation)
    {
        var operationId = OperationId.Of(key);
        try
        {
            await post.SendAsync(mail, operationId, cancellation);
            return OnceOutcome.Sent;
        }
        catch (MailRefusedException refusal)
        {
            logger.MailRefused(operationId, key, refusal.Reason);
            return OnceOutcome.Refused;
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            await ledger.ForgetAsync(claimed, cancellation);
            throw;
        }
    }
}

/// <summary>The answer to sending a mail that is sent once.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Detail">What the ledger says of the mail that was sent before.</param>
public sealed record OnceResult(OnceOutcome Outcome, string? Detail = null);

/// <summary>What came of sending a mail that is sent once.</summary>
public enum OnceOutcome
{
    Sent,

    /// <summary>It was sent before, or given up for good.</summary>
    SentBefore,

    /// <summary>This call gave it up: it will never be taken.</summary>
    Refused,

    /// <summary>There was nothing to say after all; the key stays free.</summary>
    NothingToSay,

    /// <summary>Somebody else is sending it at this moment, or was cut off minutes ago: look again later.</summary>
    InOtherHands,
}
