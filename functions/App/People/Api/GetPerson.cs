using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People.Api;

/// <summary><c>GET /people/{id}</c>: whether we know somebody, and what of. For requests under data protection.</summary>
public sealed class GetPerson(AccessDecider access, PersonStore people, Erasures erasures, PersonFiles files)
{
    /// <summary>Answers one person.</summary>
    [Function(nameof(GetPerson))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/people/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var decision = access.DecideOperator(request);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        var data = PersonId.IsValid(id) ? await files.CollectAsync(id, cancellation) : [];
        var erasing = await erasures.GetAsync(id, cancellation);
        if (data.Count == 0 && erasing is null)
        {
            return PersonProblems.Unknown();
        }

        var person = await people.GetAsync(id, cancellation);
        return new PrivateResult(JsonAnswer.Of(new PersonAnswer(
            id,
            person?.DisplayName,
            person?.Email,
            person?.Employment.Status,
            [.. data.Select(room => room.Key)],
            erasing?.RequestedAt)));
    }
}
