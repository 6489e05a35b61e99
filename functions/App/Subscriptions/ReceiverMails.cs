using System.Globalization;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Pages.Mails;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Tells a program's owners that a receiver takes nothing any more: once, until it takes something again.</summary>
public sealed class ReceiverMails(ProgramStore programs, MailRenderer renderer, OnceMail once, OwnerLinks links)
{
    /// <summary>Under which owner the ledger keeps these mails.</summary>
    private const string LedgerOwner = "receiver";

    /// <summary>Sends the mail to each owner who has an address.</summary>
    /// <param name="receiver">The receiver, failing.</param>
    /// <param name="failure">Why, in words that follow its address.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task TellAsync(Subscription receiver, string failure, CancellationToken cancellation = default)
    {
        if (await programs.GetAsync(receiver.ProgramId, cancellation) is not { Document: var program })
        {
            return;
        }

        var owners = program.Owners.Where(owner => owner.Contains('@', StringComparison.Ordinal)).ToList();
        for (var number = 0; number < owners.Count; number++)
        {
            var owner = owners[number];
            var key = string.Create(
                CultureInfo.InvariantCulture, $"{LedgerOwner}/{receiver.Id}/{receiver.FailingSince?.UtcTicks ?? 0:x}/{number}");
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
                        Failure = failure,
                        IsOff = receiver.DisabledAt is not null,
                        DashboardUrl = link,
                    });
                    return new MailMessage(owner, rendered.Subject, "receiver", rendered.Text, rendered.Html, [link]);
                },
                cancellation);
        }
    }
}
