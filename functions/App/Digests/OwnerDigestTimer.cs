using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Digests;

/// <summary>
/// Looks every hour whose Monday it is. What an outage kept from going out goes out later in the same week; which week an owner has heard
/// of, the ledger knows.
/// </summary>
public sealed class OwnerDigestTimer(ProgramStore programs, OwnerDigests digests, TimeProvider clock, ILogger<OwnerDigestTimer> logger)
{
    /// <summary>Runs at every full hour.</summary>
    [Function(nameof(OwnerDigestTimer))]
    public async Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        await foreach (var program in programs.AllAsync(cancellation))
        {
            var document = program.Document;
            if (document.Status == ProgramStatus.Draft
                || DigestWeek.DueAt(clock.GetUtcNow(), document.TimeZone, document.Nudges.QuietDays) is not { } week)
            {
                continue;
            }

            try
            {
                await digests.SendAsync(program, week, cancellation);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                logger.LogError(exception, "The digest of {ProgramId} for {Week} could not be sent to all; it is tried again in an hour", document.Id, week.Name);
            }
        }
    }
}
