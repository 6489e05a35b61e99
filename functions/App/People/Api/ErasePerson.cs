using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People.Api;

/// <summary><c>DELETE /people/{id}</c>: ends what runs with a person, then forgets them.</summary>
public sealed class ErasePerson(AccessDecider access, Erasures erasures, ForgottenPeople forgotten, ErasureRunner runner, PersonFiles files)
{
    /// <summary>Writes the erasure down and begins with it. Asking again is harmless at any time.</summary>
    [Function(nameof(ErasePerson))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/people/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var decision = access.DecideOperator(request);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        if (!PersonId.IsValid(id))
        {
            return PersonProblems.Unknown();
        }

        if (await erasures.GetAsync(id, cancellation) is null && (await files.CollectAsync(id, cancellation)).Count == 0)
        {
            return await forgotten.FindAsync(id, cancellation) is null ? PersonProblems.Unknown() : TypedResults.NoContent();
        }

        var task = await erasures.RequestAsync(id, cancellation);
        await runner.TryAsync(client, id, cancellation);
        return JsonAnswer.Of(new ErasureAnswer(id, "erasing", task.RequestedAt), StatusCodes.Status202Accepted);
    }
}

/// <param name="Id">The person's id.</param>
/// <param name="Status"><c>erasing</c>; what is done is answered without a body.</param>
/// <param name="RequestedAt">When it was asked for; UTC.</param>
public sealed record ErasureAnswer(string Id, string Status, DateTimeOffset RequestedAt);
