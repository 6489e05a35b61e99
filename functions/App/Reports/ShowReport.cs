using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Reports;

/// <summary><c>GET /programs/{programId}/report</c>: a program in numbers, as JSON or as a table for spreadsheets.</summary>
public sealed class ShowReport(OwnerGate gate, ProgramReports reports)
{
    [Function(nameof(ShowReport))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/report")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var filter = ReportQuery.Read(request, out var faults);
        var wantsCsv = ReportQuery.WantsCsv(request, out var formatFault);
        if (formatFault is not null || faults.Count > 0)
        {
            return Problems.Invalid(formatFault is null ? faults : [.. faults, formatFault]);
        }

        var report = await reports.OfAsync(entry.Value.Program, filter, cancellation);
        return wantsCsv ? new CsvAnswer(ReportCsv.Of(report), $"{programId}-report.csv") : JsonAnswer.Of(report);
    }
}
