using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Digests;

/// <summary>
/// Sends each program's owners their week. What an outage kept from going out goes out later in the same week; which week an owner has heard
/// of, the ledger knows.
/// </summary>
internal sealed class OwnerDigestDuty(ProgramStore programs, OwnerDigests digests, TimeProvider clock, ILogger<OwnerDigestDuty> logger) : IDuty
{
    public string Name => "ownerDigests";

    public async Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var next = DutyTimes.InAWeek(now);
        await foreach (var program in programs.AllAsync(cancellation))
        {
            var document = program.Document;
            if (document.Status != ProgramStatus.Draft)
            {
                var (zone, quietDays) = (document.TimeZone, document.Nudges.QuietDays);
                var isDone = DigestWeek.DueAt(now, zone, quietDays) is not { } week || await TrySendAsync(program, week, cancellation);
                next = DutyTimes.Earlier(next, isDone ? DigestWeek.NextAfter(now, zone, quietDays) : DutyTimes.NextHour(now));
            }
        }

        return next;
    }

    private async Task<bool> TrySendAsync(StoredProgram program, DigestWeek week, CancellationToken cancellation)
    {
        try
        {
            return await digests.SendAsync(program, week, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "The digest of {ProgramId} for {Week} could not be sent to all; it is tried again in an hour", program.Document.Id, week.Name);
            return false;
        }
    }
}
