using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Programs;

/// <summary><c>GET /program-templates</c>: programs to start from, each ready to be put once its id, name and owners are set.</summary>
public sealed class ListTemplates(AccessDecider access)
{
    /// <summary>Lists the templates.</summary>
    [Function(nameof(ListTemplates))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "program-templates")] HttpRequest request,
        CancellationToken cancellation)
    {
        var decision = await access.DecideAsync(request, cancellation);
        return decision.IsLetIn ? JsonAnswer.Of(new ListAnswer<ProgramDocument>(ProgramTemplates.All)) : decision.Refusal;
    }
}
