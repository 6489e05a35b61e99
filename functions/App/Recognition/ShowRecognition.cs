using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Recognition;

/// <summary><c>GET /programs/{programId}/recognition</c>: whom to thank for a month, by default the last that is over; the mentors as a table too.</summary>
public sealed class ShowRecognition(OwnerGate gate, RecognitionBoards boards, TimeProvider clock)
{
    /// <summary>The query that names the month.</summary>
    internal const string Parameter = "month";

    [Function(nameof(ShowRecognition))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/recognition")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var program = entry.Value.Program.Document;
        var asked = request.Query[Parameter].ToString();
        var month = asked.Length == 0 ? RecognitionMonth.LastBefore(clock.GetUtcNow(), program.TimeZone) : RecognitionMonth.Read(asked);
        var wantsCsv = ReportQuery.WantsCsv(request, out var formatFault);
        if (month is null || formatFault is not null)
        {
            return Problems.Invalid([.. month is null ? new[] { new Fault(Parameter, RecognitionMonth.Rule) } : [], .. formatFault is null ? [] : new[] { formatFault }]);
        }

        var board = await boards.OfAsync(program, month, cancellation);
        return wantsCsv
            ? new CsvAnswer(BoardCsv.Of(board), $"{programId}-recognition-{month.Name}.csv")
            : new PrivateResult(JsonAnswer.Of(board));
    }
}
