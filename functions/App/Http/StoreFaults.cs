using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Pages.Actions;

namespace ServerlessMentoring.App.Http;

/// <summary>
/// The one answer to whatever a function threw because a store was busy: 503, never a 4xx, with the time at which to come again. Each platform
/// asks here before it answers 500. Everything that was asked can be asked again: what was written counts once.
/// </summary>
public static class StoreFaults
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(5);

    /// <summary>The answer, as a page where a browser asks; null when it was no store that failed.</summary>
    public static IResult? AnswerTo(HttpRequest request, Exception exception) => exception switch
    {
        StoreBusyException busy => Later(request, busy.RetryAfter),
        StoreConflictException => Later(request, Usual),
        _ => null,
    };

    private static IResult Later(HttpRequest request, TimeSpan after) => WantsPage(request)
        ? new RetryLaterResult(new PageResult(new FailedPage { RetryUrl = request.PathBase + request.Path, Busy = true }), after)
        : new PrivateResult(Problems.RetryLater("This cannot be done just now.", "Send the same again in a moment.", after));

    private static bool WantsPage(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
