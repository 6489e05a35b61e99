using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Due;

/// <summary>
/// <c>GET /due</c>: what is stuck, of all kinds: what met trouble when it was last looked at, and what nobody has looked at although it was due
/// some time ago. Needs the function key.
/// </summary>
public sealed class ListStuck(AccessDecider access, DueList list, IReadOnlyList<DueKind> kinds, TimeProvider clock)
{
    [Function(nameof(ListStuck))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/due")] HttpRequest request, CancellationToken cancellation)
    {
        var decision = access.DecideOperator(request);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        var stuck = await list.StuckAsync(clock.GetUtcNow(), cancellation);
        return new PrivateResult(JsonAnswer.Of(new ListAnswer<StuckEntry>(
            [.. stuck.Select(entry => new StuckEntry(kinds.First(kind => kind.Type == entry.GetType()).Name, entry.Key(), entry.DueAt, entry.Attempts, entry.Trouble))])));
    }
}

/// <summary>Something that is stuck.</summary>
/// <param name="Kind">What kind of thing: <c>hrEvent</c>, <c>nudge</c>, <c>duty</c>, and others.</param>
/// <param name="Key">Which of its kind: mostly an id.</param>
/// <param name="DueAt">When it is, or was, to be looked at; UTC.</param>
/// <param name="Attempts">How many looks in a row have come to nothing.</param>
/// <param name="Trouble">What the last look met; absent when there was none.</param>
public sealed record StuckEntry(string Kind, string Key, DateTimeOffset? DueAt, int Attempts, string? Trouble);

/// <summary>Counts what met trouble, for those who watch.</summary>
internal sealed class TroubleCount(DueList list, DueMetrics metrics) : ILookout
{
    public int EveryMinutes => 60;

    public async Task LookAsync(DurableTaskClient client, CancellationToken cancellation) =>
        metrics.Stuck(await list.TroubledAsync(cancellation));
}
