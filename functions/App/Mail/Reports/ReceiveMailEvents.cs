using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Mail.Reports;

/// <summary>
/// <c>POST /mail/events</c>: what Event Grid delivers about mails, with its own key in <c>?code=</c>. Delivered twice, it counts once;
/// what fails is answered 5xx, and Event Grid delivers it again.
/// </summary>
public sealed class ReceiveMailEvents(AccessDecider access, DeliveryReports reports)
{
    // Event Grid delivers at most 1 MB at once.
    private const int MaxBytes = 1024 * 1024;

    [Function(nameof(ReceiveMailEvents))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/mail/events")] HttpRequest request, CancellationToken cancellation)
    {
        var decision = access.DecideMailReports(request);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        if (await RequestBody.ReadAsync(request, MaxBytes, cancellation) is not { } body)
        {
            return Problems.TooLarge($"A delivery has at most {MaxBytes} bytes.");
        }

        if (MailEvents.Read(body) is not { } events)
        {
            return Problems.Invalid("$", "must be a list of events in the Event Grid schema");
        }

        if (events.ValidationCode is { } code)
        {
            return JsonAnswer.Of(new ValidationAnswer(code));
        }

        foreach (var report in events.Reports)
        {
            await reports.TakeAsync(report, cancellation);
        }

        return TypedResults.Ok();
    }
}

/// <summary>The answer by which Event Grid knows that events are wanted.</summary>
/// <param name="ValidationResponse">The code that it sent.</param>
public sealed record ValidationAnswer(string ValidationResponse);
