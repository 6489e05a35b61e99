using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Automatic;

/// <summary>Tells owners of a round that waits for their word, each once.</summary>
public sealed class RoundMails(OnceMail mails, MailRenderer renderer, OwnerLinks links)
{
    private const string Kind = "roundWaits";

    /// <summary>Sends it to each owner who has an address and has not got it.</summary>
    public async Task SendAsync(ProgramDocument program, StoredRound round, CancellationToken cancellation = default)
    {
        foreach (var owner in program.OwnerAddresses)
        {
            await mails.SendAsync(
                $"round-mail/{program.Id}/{OwnerHash.Of(owner)}/{round.Id}", null, _ => WriteAsync(program, round, owner), cancellation);
        }
    }

    private async Task<MailMessage?> WriteAsync(ProgramDocument program, StoredRound round, string owner)
    {
        var link = links.OfRound(owner, program.Id, round.Id);
        var rendered = await renderer.RenderAsync(new RoundMail
        {
            ProgramName = program.Name,
            Language = Languages.Of(null, program.Language),
            Matched = round.Header!.Matched,
            Unmatched = round.Header.Mentees - round.Header.Matched,
            RoundUrl = link,
        });
        return new MailMessage(owner, rendered.Subject, Kind, rendered.Text, rendered.Html, [link]);
    }
}
