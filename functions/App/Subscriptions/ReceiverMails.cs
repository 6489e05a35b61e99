using System.Globalization;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Tells a program's owners that a receiver takes nothing any more: once, and once more when it says that it is gone, until it takes something again.</summary>
public sealed class ReceiverMails(ProgramStore programs, MailRenderer renderer, OnceMail once, OwnerLinks links)
{
    /// <summary>Under which owner the ledger keeps these mails.</summary>
    private const string LedgerOwner = "receiver";

    /// <summary>Sends the mail to each owner who has an address.</summary>
    /// <param name="receiver">The receiver, failing.</param>
    /// <param name="attempt">What came of the last try.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task TellAsync(Subscription receiver, DeliveryAttempt attempt, CancellationToken cancellation = default)
    {
        if (await programs.GetAsync(receiver.ProgramId, cancellation) is not { Document: var program })
        {
            return;
        }

        // That it is gone is news, also to those who know that it fails.
        var what = receiver.DisabledAt is null ? "down" : "gone";
        foreach (var owner in program.OwnerAddresses)
        {
            var key = string.Create(
                CultureInfo.InvariantCulture, $"{LedgerOwner}/{receiver.Id}/{receiver.FailingSince?.UtcTicks ?? 0:x}/{what}/{OwnerHash.Of(owner)}");
            await once.SendAsync(
                key,
                personId: null,
                async _ =>
                {
                    var link = links.Of(owner, program.Id);
                    var rendered = await renderer.RenderAsync(new ReceiverMail
                    {
                        ProgramName = program.Name,
                        Host = new Uri(receiver.Url).Host,
                        WebhookId = receiver.Id,
                        Language = Languages.Of(null, program.Language),
                        Status = attempt.Status,
                        Fault = attempt.Fault ?? default,
                        IsOff = receiver.DisabledAt is not null,
                        DashboardUrl = link,
                    });
                    return new MailMessage(owner, rendered.Subject, "receiver", rendered.Text, rendered.Html, [link]);
                },
                cancellation);
        }
    }
}
