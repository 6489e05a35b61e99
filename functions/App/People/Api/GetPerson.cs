using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People.Api;

/// <summary><c>GET /people/{id}</c>: whether we know somebody, and what of. For requests under data protection.</summary>
public sealed class GetPerson(AccessDecider access, PersonStore people, Erasures erasures, PersonFiles files)
{
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

/// <summary>A person, as operators see them: who they are to us, and where their data is.</summary>
/// <param name="Id">The id.</param>
/// <param name="DisplayName">The name.</param>
/// <param name="Email">The e-mail address; null when none is known.</param>
/// <param name="Status">Whether the person is there; null when only traces of them are left, an event that waits, say.</param>
/// <param name="Rooms">The parts of the export that have something about the person.</param>
/// <param name="ErasingSince">When the erasure was asked for that is under way; UTC; null when none is.</param>
public sealed record PersonAnswer(
    string Id,
    string? DisplayName,
    string? Email,
    EmploymentStatus? Status,
    IReadOnlyList<string> Rooms,
    DateTimeOffset? ErasingSince);
