using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Enrollment.Sources;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Enrollment;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>
/// <c>POST /hr/{source}/events</c>: what HR systems post, each in its own dialect. Needs the function key and a signature; both are
/// checked before anything is parsed. What is taken is written down before it is answered.
/// </summary>
public sealed class ReceiveHrEvents(
    AccessDecider access,
    WebhookSources sources,
    IEnumerable<IHrDialect> dialects,
    HrIntake intake,
    HrEventProcessor processor,
    WebhookMetrics metrics,
    FaultMetrics faults,
    TimeProvider clock,
    ILogger<ReceiveHrEvents> logger)
{
    private const string RetrySeconds = "30";

    [Function(nameof(ReceiveHrEvents))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/hr/{source}/events")] HttpRequest request,
        string source,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var status = StatusCodes.Status500InternalServerError;
        var since = clock.GetTimestamp();
        try
        {
            var answer = await AnswerAsync(request, source, client, cancellation);
            status = (answer as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status200OK;
            return answer;
        }
        finally
        {
            metrics.Answered(sources.Find(source)?.Name ?? "unknown", status, clock.GetElapsedTime(since));
        }
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, string source, DurableTaskClient client, CancellationToken cancellation)
    {
        var decision = access.DecideOperator(request);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        if (sources.Find(source) is not { } known)
        {
            return Problems.NotFound("source", "No HR system of this name is set up.");
        }

        if (await RequestBody.ReadAsync(request, HrEventReader.MaxBodyBytes, cancellation) is not { } body)
        {
            return TooLarge([new Fault("$", $"must have at most {HrEventReader.MaxBodyBytes} bytes")]);
        }

        var dialect = dialects.Single(each => each.Kind == known.Kind);
        if (dialect.SignatureFault(known, request.Headers, body, clock.GetUtcNow()) is { } fault)
        {
            return Problems.Of(
                StatusCodes.Status401Unauthorized, "The webhook is not signed.", "Nothing was read or changed.", [fault]);
        }

        var delivery = dialect.Read(known, body);
        return delivery.TooLarge ? TooLarge(delivery.Faults)
            : delivery.Refusal.Count > 0 ? Problems.Invalid(delivery.Refusal)
            : await TakeAsync(request, client, known, dialect.IdOf(request.Headers, body), body, delivery, cancellation);
    }

    private static IResult TooLarge(IEnumerable<Fault> faults) => Problems.Of(
        StatusCodes.Status413PayloadTooLarge,
        "This is too large.",
        $"An event has at most {HrEventReader.MaxEventBytes} bytes, a list at most {HrEventReader.MaxEvents} events and {HrEventReader.MaxBodyBytes} bytes.",
        faults);

    private async Task<IResult> TakeAsync(
        HttpRequest request, DurableTaskClient client, WebhookSource source, string id, byte[] body, HrDelivery delivery, CancellationToken cancellation)
    {
        Intake taken;
        try
        {
            taken = await intake.TakeAsync(source, id, body, delivery, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            faults.Failed();
            logger.LogError(exception, "A webhook of {Source} could not be written down; its sender is asked to repeat it", source.Name);
            request.HttpContext.Response.Headers.RetryAfter = RetrySeconds;
            return Problems.Of(
                StatusCodes.Status503ServiceUnavailable, "This cannot be taken just now.", "Send the same webhook again in a moment.");
        }

        if (!delivery.AreNotices)
        {
            await processor.ProcessAllAsync(client, taken.Events, cancellation);
        }

        return taken.Outcome switch
        {
            IntakeOutcome.New => JsonAnswer.Of(new EventAnswer("accepted", taken.Results), StatusCodes.Status202Accepted),
            IntakeOutcome.Duplicate => JsonAnswer.Of(new EventAnswer("duplicate", taken.Results)),
            _ => Problems.Conflict("webhook-id", "must be new for a new body", "This id came before with another body. Nothing was changed."),
        };
    }
}

/// <summary>The answer to a webhook that was taken.</summary>
/// <param name="Status"><c>accepted</c> now, or <c>duplicate</c> when it was taken before.</param>
/// <param name="Results">One for each event, when a list was sent.</param>
public sealed record EventAnswer(string Status, IReadOnlyList<EventResult>? Results);
