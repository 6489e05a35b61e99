using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>
/// <c>POST /hr/{source}/events</c>: what HR systems post, as Standard Webhooks 1.0. Needs the function key and a signature; both are
/// checked before anything is parsed. What is taken is written down before it is answered.
/// </summary>
public sealed class ReceiveHrEvents(
    AccessDecider access,
    WebhookSources sources,
    HrIntake intake,
    HrEventProcessor processor,
    WebhookMetrics metrics,
    FaultMetrics faults,
    TimeProvider clock,
    ILogger<ReceiveHrEvents> logger)
{
    private const string RetrySeconds = "30";

    /// <summary>Takes one webhook.</summary>
    [Function(nameof(ReceiveHrEvents))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "hr/{source}/events")] HttpRequest request,
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

        if (Unsigned(request, known, body) is { } unsigned)
        {
            return unsigned;
        }

        var message = HrEventReader.Read(body, known.PersonPrefix);
        return Malformed(message) ?? await TakeAsync(request, client, known, body, message, cancellation);
    }

    private static IResult? Malformed(HrMessage message) =>
        message.TooLarge ? TooLarge(message.Faults)
        : message.Faults.Count > 0 ? Problems.Invalid(message.Faults)
        : message is { IsList: false, Events: [{ Ok: false } single] } ? Problems.Invalid(single.Faults)
        : null;

    private static IResult TooLarge(IEnumerable<Fault> faults) => Problems.Of(
        StatusCodes.Status413PayloadTooLarge,
        "This is too large.",
        $"An event has at most {HrEventReader.MaxEventBytes} bytes, a list at most {HrEventReader.MaxEvents} events and {HrEventReader.MaxBodyBytes} bytes.",
        faults);

    private static string? Header(HttpRequest request, string name) => request.Headers[name] is [{ } value] ? value : null;

    private IResult? Unsigned(HttpRequest request, WebhookSource source, byte[] body)
    {
        var result = WebhookSignature.Verify(
            source.Secrets,
            Header(request, "webhook-id"),
            Header(request, "webhook-timestamp"),
            Header(request, "webhook-signature"),
            body,
            clock.GetUtcNow());
        return result switch
        {
            WebhookResult.Ok => null,
            WebhookResult.Missing => Unsigned("webhook-signature", "is required, with webhook-id and webhook-timestamp"),
            WebhookResult.Malformed => Unsigned("webhook-signature", "must keep the form of Standard Webhooks, as must webhook-id and webhook-timestamp"),
            WebhookResult.Stale => Unsigned("webhook-timestamp", "must be within five minutes of now"),
            _ => Unsigned("webhook-signature", "must be made with a live secret over id, timestamp and the raw body"),
        };
    }

    private static IResult Unsigned(string header, string rule) => Problems.Of(
        StatusCodes.Status401Unauthorized, "The webhook is not signed.", "Nothing was read or changed.", [new Fault(header, rule)]);

    private async Task<IResult> TakeAsync(
        HttpRequest request, DurableTaskClient client, WebhookSource source, byte[] body, HrMessage message, CancellationToken cancellation)
    {
        Intake taken;
        try
        {
            taken = await intake.TakeAsync(source, Header(request, "webhook-id")!, body, message, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            faults.Failed();
            logger.LogError(exception, "A webhook of {Source} could not be written down; its sender is asked to repeat it", source.Name);
            request.HttpContext.Response.Headers.RetryAfter = RetrySeconds;
            return Problems.Of(
                StatusCodes.Status503ServiceUnavailable, "This cannot be taken just now.", "Send the same webhook again in a moment.");
        }

        await processor.ProcessAllAsync(client, taken.Events, cancellation);
        return taken.Outcome switch
        {
            IntakeOutcome.New => JsonAnswer.Of(new EventAnswer("accepted", taken.Results), StatusCodes.Status202Accepted),
            IntakeOutcome.Duplicate => JsonAnswer.Of(new EventAnswer("duplicate", taken.Results)),
            _ => Problems.Conflict("webhook-id", "must be new for a new body", "This id came before with another body. Nothing was changed."),
        };
    }
}
