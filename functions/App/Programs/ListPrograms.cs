using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Programs;

/// <summary><c>GET /programs</c>: the programs that are open to the caller.</summary>
public sealed class ListPrograms(AccessDecider access, ProgramStore programs)
{
    /// <summary>Lists the programs, by id.</summary>
    [Function(nameof(ListPrograms))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs")] HttpRequest request,
        CancellationToken cancellation)
    {
        var decision = await access.DecideAsync(request, cancellation);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        var open = new List<ProgramDocument>();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            if (decision.Caller.MaySee(program.Document.Owners))
            {
                open.Add(program.Document);
            }
        }

        return JsonAnswer.Of(new ListAnswer<ProgramDocument>(open));
    }
}
