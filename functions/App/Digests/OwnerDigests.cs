using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Digests;

/// <summary>Sends a program's owners the digest of a week, each once.</summary>
public sealed class OwnerDigests(WeekFiguresStore figures, DigestReader reader, DigestWriter writer, OnceMail mails)
{
    /// <summary>Sends what was not sent yet to the owners of today who have an address.</summary>
    public async Task SendAsync(StoredProgram program, DigestWeek week, CancellationToken cancellation = default)
    {
        var id = program.Document.Id;
        if (await figures.GetAsync(id, week.Name, cancellation) is { IsSilent: true })
        {
            return;
        }

        Digest? digest = null;
        foreach (var owner in program.Document.Owners.Where(owner => owner.Contains('@', StringComparison.Ordinal)))
        {
            await mails.SendAsync(
                $"owner-digest/{id}/{OwnerHash.Of(owner)}/{week.Name}",
                null,
                async token => (digest ??= await reader.ReadAsync(program, week, token)) is { Figures.IsSilent: false } news
                    ? await writer.WriteAsync(program.Document, week, news, owner)
                    : null,
                cancellation);
        }
    }
}
