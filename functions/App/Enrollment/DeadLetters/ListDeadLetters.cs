using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Enrollment.DeadLetters;

/// <summary>
/// <c>GET /dead-letters</c>, with <c>?source=</c> and <c>?programId=</c>: events that cannot be applied, and what would make them pass.
/// Needs the function key.
/// </summary>
public sealed class ListDeadLetters(AccessDecider access, DeadLetterStore letters)
{
    private const int PageSize = 100;

    private static readonly string[] Filters = ["programId", "source"];

    [Function(nameof(ListDeadLetters))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/dead-letters")] HttpRequest request, CancellationToken cancellation)
    {
        var decision = access.DecideOperator(request);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        var conditions = Filters
            .Select(name => (Name: name, Value: request.Query[name].ToString()))
            .Where(filter => filter.Value.Length > 0)
            .Select(filter => Condition.Is(filter.Name, filter.Value))
            .ToList();
        var scope = string.Join('\n', ["dead-letters", .. conditions.Select(each => $"{each.Property}={each.Value}")]);
        if (!Continuations.TryUnwrap(scope, request.Query[Continuations.Parameter], out var continuation))
        {
            return Problems.Invalid(Continuations.Parameter, Continuations.Rule);
        }

        try
        {
            var page = await letters.ListAsync(conditions, PageSize, continuation, cancellation);
            return new PrivateResult(JsonAnswer.Of(new ListAnswer<DeadLetter>(
                [.. page.Items.Select(item => item.Value)], Continuations.Wrap(scope, page.Continuation))));
        }
        catch (FormatException)
        {
            return Problems.Invalid(Continuations.Parameter, Continuations.Rule);
        }
    }
}
