using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Recognition;

/// <summary><c>GET /programs/{programId}/recognition</c>: whom to thank for a month, by default the last that is over.</summary>
public sealed class ShowRecognition(OwnerGate gate, RecognitionBoards boards, TimeProvider clock)
{
    private const string Parameter = "month";

    /// <summary>Answers the board.</summary>
    [Function(nameof(ShowRecognition))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "programs/{programId}/recognition")] HttpRequest request,
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
        return month is null
            ? Problems.Invalid(Parameter, RecognitionMonth.Rule)
            : new PrivateResult(JsonAnswer.Of(await boards.OfAsync(program, month, cancellation)));
    }
}
