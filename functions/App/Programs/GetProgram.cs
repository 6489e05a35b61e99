using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Programs;

/// <summary><c>GET /programs/{programId}</c>: the document as it stands; its version is the entity tag.</summary>
public sealed class GetProgram(OwnerGate gate)
{
    [Function(nameof(GetProgram))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        request.HttpContext.Response.Headers.ETag = EntityTags.Of(entry.Value.Program);
        return JsonAnswer.Of(entry.Value.Program.Document);
    }
}
