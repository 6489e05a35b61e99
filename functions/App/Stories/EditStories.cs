using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Pages;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Stories;

/// <summary><c>GET</c> and <c>POST /programs/{programId}/stories/page</c>: an owner chooses what participants may read, publishes it or takes it back.</summary>
public sealed class EditStories(OwnerPageGate gate, StoriesEditor editor, StoriesStore stories, LinkAddresses addresses)
{
    private const string DoneParameter = "done";
    private const string Published = "published";
    private const string Unpublished = "unpublished";

    [Function(nameof(ShowStoriesForm))]
    public async Task<IResult> ShowStoriesForm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/programs/{programId}/stories/page")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var page = await editor.PageAsync(entry.Value.Program.Document, cancellation);
        return new PageResult(page with { Done = DoneIn(request, page.PublishedAt is not null) });
    }

    /// <summary>Publishes, or with <c>do=unpublish</c> takes back, and shows the form again.</summary>
    [Function(nameof(PublishStories))]
    public async Task<IResult> PublishStories(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/stories/page")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (await OwnerForm.ReadAsync(request, cancellation) is not { } fields)
        {
            return OwnerForm.TooLarge(addresses.Api(OwnerPaths.Stories(programId)));
        }

        if (fields.GetValueOrDefault("do") == "unpublish")
        {
            await stories.UnpublishAsync(programId, cancellation);
            return Back(programId, Unpublished);
        }

        return await editor.PublishAsync(entry.Value.Program.Document, fields, cancellation) is { } faulty
            ? new PageResult(faulty)
            : Back(programId, Published);
    }

    private SeeOtherResult Back(string programId, string done) =>
        new($"{addresses.Api(OwnerPaths.Stories(programId))}?{DoneParameter}={done}");

    // Anyone can write such a link: it is believed only where it says what is so.
    private static StoriesDone? DoneIn(HttpRequest request, bool isPublished) => request.Query[DoneParameter].ToString() switch
    {
        Published when isPublished => StoriesDone.Published,
        Unpublished when !isPublished => StoriesDone.Unpublished,
        _ => null,
    };
}
