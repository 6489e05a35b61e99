using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Mail;

/// <summary>
/// Sends the mails of a relationship. One that is refused for good is written down for the owner and passed over, so that a wrong address
/// holds up neither the other mails of the step nor the relationship. A fault of the service is an exception, and the activity comes again.
/// </summary>
public sealed class MailDispatch(
    PostOffice post, MailTroubles troubles, TimeProvider clock, ILogger<MailDispatch> logger)
{
    /// <summary>What <see cref="MailTrouble.What"/> says of a mail that was refused.</summary>
    public const string Refused = "refused";

    /// <param name="mail">What to send.</param>
    /// <param name="mailKey">The mail's own key, of which its operation id is made: the effect's, or that and a number.</param>
    /// <param name="effectKey">The key of the effect.</param>
    /// <param name="relationshipId">Whose owner is told when it is refused.</param>
    /// <param name="personId">To whom, if to a member.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task SendAsync(
        MailMessage mail, string mailKey, string effectKey, string relationshipId, string? personId, CancellationToken cancellation = default)
    {
        var operationId = OperationId.Of(mailKey);
        try
        {
            await post.SendAsync(mail, operationId, cancellation);
        }
        catch (MailRefusedException refusal)
        {
            var trouble = new MailTrouble(operationId.ToString("N"), effectKey, personId, Refused, refusal.Reason, clock.GetUtcNow());
            if (await troubles.AddAsync(relationshipId, trouble, cancellation))
            {
                logger.MailRefused(operationId, effectKey, refusal.Reason);
            }
        }
    }
}
