using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Me;

/// <summary>Stops reminders, or starts them again: by the button on the page, or by the one click of a mail program (RFC 8058).</summary>
public sealed class UnsubscribeFunction(VisitReader visits, PersonStore people)
{
    /// <summary>Shows the button; changes nothing, whoever opens it.</summary>
    [Function(nameof(ShowUnsubscribe))]
    public async Task<IResult> ShowUnsubscribe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/unsubscribe/{token}")] HttpRequest request,
        string token,
        CancellationToken cancellation)
    {
        var (visit, refusal) = await visits.OpenAsync(token, cancellation);
        return visit is { Claims.Purpose: LinkPurpose.Unsubscribe }
            ? new PageResult(PageOf(visit, visit.Person.Unsubscribed, false))
            : (refusal ?? Replies.NotFound()).For(request);
    }

    /// <summary>Stops reminders. With <c>undo=true</c> starts them again.</summary>
    [Function(nameof(TakeUnsubscribe))]
    public async Task<IResult> TakeUnsubscribe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/unsubscribe/{token}")] HttpRequest request,
        string token,
        CancellationToken cancellation)
    {
        var (visit, refusal) = await visits.OpenAsync(token, cancellation);
        if (visit is not { Claims.Purpose: LinkPurpose.Unsubscribe })
        {
            return (refusal ?? Replies.NotFound()).For(request);
        }

        var stop = !await IsUndoAsync(request, cancellation);
        await people.UpdateAsync(
            visit.Person.Id,
            before => before is null || before.Unsubscribed == stop ? before : before with { Unsubscribed = stop },
            cancellation);
        return new PageResult(PageOf(visit, stop, true));
    }

    // A mail program may send its one click as any kind of form, or badly; whatever does not clearly say undo stops reminders.
    private static async Task<bool> IsUndoAsync(HttpRequest request, CancellationToken cancellation)
    {
        var (sent, _) = await SubmissionReader.ReadAsync(request, cancellation);
        return sent is not null
            && sent.Fields.TryGetValue("undo", out var undo)
            && undo is [.., var last]
            && last.Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    private static UnsubscribePage PageOf(Visit visit, bool unsubscribed, bool justChanged) => new()
    {
        Language = visit.Language,
        Name = visit.Person.DisplayName,
        Unsubscribed = unsubscribed,
        JustChanged = justChanged,
        ActionUrl = visit.Path,
    };
}
