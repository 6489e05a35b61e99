using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary><c>GET /programs/{programId}/webhooks/{webhookId}/deliveries?status=</c>: what was sent in the last 30 days, the newest first.</summary>
public sealed class ListDeliveries(WebhookGate gate, DeliveryStore deliveries)
{
    private const int PageSize = 50;
    private const string StatusParameter = "status";

    [Function(nameof(ListDeliveries))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/webhooks/{webhookId}/deliveries")] HttpRequest request,
        string programId,
        string webhookId,
        CancellationToken cancellation)
    {
        var entry = await gate.WebhookAsync(request, programId, webhookId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        DeliveryStatus? status = null;
        if (request.Query[StatusParameter] is [{ } given])
        {
            if (!Enum.TryParse<DeliveryStatus>(given, ignoreCase: true, out var known) || !Enum.IsDefined(known) || char.IsAsciiDigit(given[0]))
            {
                return Problems.Invalid(StatusParameter, "must be pending, delivered or dead");
            }

            status = known;
        }

        var scope = $"deliveries/{webhookId}/{status}";
        if (!Continuations.TryUnwrap(scope, request.Query[Continuations.Parameter], out var continuation))
        {
            return Problems.Invalid(Continuations.Parameter, Continuations.Rule);
        }

        try
        {
            var page = await deliveries.ListAsync(webhookId, status, PageSize, continuation, cancellation);
            return JsonAnswer.Of(new ListAnswer<DeliveryAnswer>(
                [.. page.Items.Select(item => DeliveryAnswer.Of(item.Value))],
                Continuations.Wrap(scope, page.Continuation)));
        }
        catch (FormatException)
        {
            return Problems.Invalid(Continuations.Parameter, Continuations.Rule);
        }
    }
}
