using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Actions;

/// <summary>
/// The address behind the links in mails. Mail scanners open every link before its reader does, so opening is safe;
/// only what a person sends counts.
/// </summary>
public sealed class ActFunction(ActDesk desk)
{
    /// <summary>Shows the page behind a link; changes nothing.</summary>
    [Function(nameof(ShowAction))]
    public Task<IResult> ShowAction(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/act/{token}")] HttpRequest request,
        string token,
        CancellationToken cancellation) =>
        desk.ShowAsync(request, token, cancellation);

    /// <summary>Takes what was sent, and answers when it is written down.</summary>
    [Function(nameof(TakeAction))]
    public Task<IResult> TakeAction(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/act/{token}")] HttpRequest request,
        string token,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) =>
        desk.ActAsync(request, token, client, cancellation);
}
