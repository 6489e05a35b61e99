using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Digests;

/// <summary>Sends a program's owners the digest of a week, each once.</summary>
public sealed class OwnerDigests(WeekFiguresStore figures, DigestReader reader, DigestWriter writer, OnceMail mails, ILogger<OwnerDigests> logger)
{
    /// <summary>Sends what was not sent yet to the owners of today who have an address.</summary>
    /// <returns>Whether nobody is left to be told later.</returns>
    public async Task<bool> SendAsync(StoredProgram program, DigestWeek week, CancellationToken cancellation = default)
    {
        if (await figures.GetAsync(program.Document.Id, week.Name, cancellation) is { IsSilent: true })
        {
            return true;
        }

        // Read when the first owner needs it, and then the same for all.
        Digest? digest = null;
        var isAll = true;
        foreach (var owner in program.Document.OwnerAddresses)
        {
            isAll &= await TrySendAsync(program, week, owner, async token => digest ??= await reader.ReadAsync(program, week, token), cancellation);
        }

        return isAll;
    }

    /// <summary>What fails for one owner must not keep the others waiting; the next hour tries it again.</summary>
    private async Task<bool> TrySendAsync(
        StoredProgram program, DigestWeek week, string owner, Func<CancellationToken, Task<Digest>> read, CancellationToken cancellation)
    {
        var key = $"owner-digest/{program.Document.Id}/{OwnerHash.Of(owner)}/{week.Name}";
        try
        {
            await mails.SendAsync(
                key,
                null,
                async token => await read(token) is { Figures.IsSilent: false } news
                    ? await writer.WriteAsync(program.Document, week, news, owner, token)
                    : null,
                cancellation);
            return true;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "{Key} could not be sent; it is tried again in an hour", key);
            return false;
        }
    }
}
