using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Tells other systems each program's numbers, once a week: the whole program as of then, without departments.</summary>
public sealed class ReportEvents(
    ProgramStore programs, ProgramReports reports, OutboundEvents events, ILedger ledger, TimeProvider clock, ILogger<ReportEvents> logger) : IDuty
{
    public const string DutyName = "reportEvents";

    public string Name => DutyName;

    /// <summary>Tells what is due. What an outage kept from being told is told later in the same week.</summary>
    public async Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var next = DutyTimes.InAWeek(now);
        await foreach (var program in programs.AllAsync(cancellation))
        {
            var document = program.Document;
            if (document.Status != ProgramStatus.Draft)
            {
                var isDone = DigestWeek.DueAt(now, document.TimeZone, []) is not { } week || await TryTellAsync(program, week, cancellation);
                next = DutyTimes.Earlier(next, isDone ? DigestWeek.NextAfter(now, document.TimeZone, []) : DutyTimes.NextHour(now));
            }
        }

        return next;
    }

    private async Task<bool> TryTellAsync(StoredProgram program, DigestWeek week, CancellationToken cancellation)
    {
        try
        {
            await TellAsync(program, week, cancellation);
            return true;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "The numbers of {ProgramId} for {Week} could not be told; it is tried again in an hour", program.Document.Id, week.Name);
            return false;
        }
    }

    private async Task TellAsync(StoredProgram program, DigestWeek week, CancellationToken cancellation)
    {
        var id = program.Document.Id;
        var key = $"report-event/{id}/{week.Name}";
        if (!await events.IsWantedAsync(id, OutboundEvent.Report, cancellation) || await ledger.GetAsync(key, cancellation) is not null)
        {
            return;
        }

        var report = await reports.OfAsync(program, ReportFilter.All, cancellation);
        var data = new JsonObject
        {
            ["programId"] = id,
            ["week"] = week.Name,
            ["at"] = report.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["people"] = JsonSerializer.SerializeToNode(report.People, AppJson.TypeOf<ReportPeople>()),
            ["total"] = JsonSerializer.SerializeToNode(report.Total, AppJson.TypeOf<ReportNumbers>()),
        };
        await events.RaiseAsync(id, OutboundEvent.Report, $"report/{week.Name}", week.To, data, [], cancellation);

        // Afterwards: until then another run tells the same, which is written once.
        await ledger.ClaimAsync(new LedgerEntry(key, "report", null, clock.GetUtcNow(), clock.GetUtcNow()), cancellation);
    }
}
