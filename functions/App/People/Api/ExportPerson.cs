using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People.Api;

/// <summary><c>GET /people/{id}/export</c>: everything that is kept about a person, as a file, without the text of notebooks.</summary>
public sealed class ExportPerson(AccessDecider access, PersonFiles files, TimeProvider clock)
{
    [Function(nameof(ExportPerson))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/people/{id}/export")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var decision = access.DecideOperator(request);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        var data = PersonId.IsValid(id) ? await files.CollectAsync(id, cancellation) : [];
        if (data.Count == 0)
        {
            return PersonProblems.Unknown();
        }

        // Not named after the person: files are listed, mailed and forgotten.
        request.HttpContext.Response.Headers.ContentDisposition = "attachment; filename=\"person-export.json\"";
        return new PrivateResult(JsonAnswer.Of(new PersonExport(id, clock.GetUtcNow(), data)));
    }
}

/// <summary>Everything that is kept about a person, short of what was written in notebooks: the person gets that by their own link.</summary>
/// <param name="Id">The id.</param>
/// <param name="At">When the export was made; UTC.</param>
/// <param name="Data">What is kept, by room.</param>
public sealed record PersonExport(string Id, DateTimeOffset At, JsonObject Data);
