using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Owners.Dashboards;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Local.Gallery.Samples;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Local.Gallery;

/// <summary>Every page and mail with sample data, as its reader would get it.</summary>
internal static class GalleryEndpoints
{
    private static readonly MailRenderer Mails = new(new PageRenderer());

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(LocalPaths.Gallery, http => Index(GalleryLight.Of(http.Request)).ExecuteAsync(http));
        endpoints.MapGet(LocalPaths.GalleryPage("{name}"), http => Page(http).ExecuteAsync(http));
        endpoints.MapGet(LocalPaths.GalleryMail("{name}"), async http => await (await MailAsync(http)).ExecuteAsync(http));
        endpoints.MapGet(LocalPaths.GalleryMailHtml("{name}"), async http => await (await HtmlAsync(http)).ExecuteAsync(http));
    }

    private static LocalPage Index(GalleryLight light) => new(new GalleryPage
    {
        Pages = [.. GalleryCatalog.Pages.Select(room => new GalleryRoom(room.Room, [.. room.Names.Select(name => new GalleryItem(name, light.On(LocalPaths.GalleryPage(name))))]))],
        Mails = [.. GalleryCatalog.Mails.Select(room => new GalleryRoom(room.Room, [.. room.Names.Select(name => new GalleryItem(name, light.On(LocalPaths.GalleryMail(name))))]))],
        Languages =
        [
            .. Languages.All.Select(language => new FilterLink(
                language.EnglishName, (light with { Language = language }).On(LocalPaths.Gallery), Selected: Equals(language, light.Language))),
        ],
        Texts = [.. Enum.GetValues<SampleText>().Select(text => new FilterLink(text switch
        {
            SampleText.RightToLeft => "Right to left",
            _ => text.ToString(),
        }, (light with { Text = text }).On(LocalPaths.Gallery), Selected: text == light.Text))],
    });

    private static IResult Page(HttpContext http)
    {
        var light = GalleryLight.Of(http.Request);
        return GalleryCatalog.Page(NameIn(http), light.Text) switch
        {
            null => NoSuch("page"),
            OutboxMailPage mail => new LocalPage(mail) { Frames = true },
            var page => new PageResult(page),
        };
    }

    private static async Task<IResult> MailAsync(HttpContext http)
    {
        var (name, light) = (NameIn(http), GalleryLight.Of(http.Request));
        return await RenderedAsync(http) is { } mail
            ? new LocalPage(new GalleryMailPage
            {
                Name = name,
                Mail = mail,
                HtmlUrl = light.On(LocalPaths.GalleryMailHtml(name)),
                GalleryUrl = light.On(LocalPaths.Gallery),
            })
            { Frames = true }
            : NoSuch("mail");
    }

    private static async Task<IResult> HtmlAsync(HttpContext http) =>
        await RenderedAsync(http) is { } mail ? new MailPreviewResult(mail.Html) : NoSuch("mail");

    private static async Task<RenderedMail?> RenderedAsync(HttpContext http)
    {
        var light = GalleryLight.Of(http.Request);
        return GalleryCatalog.Mail(NameIn(http), light.Text, light.Language) is { } mail ? await Mails.RenderAsync(mail) : null;
    }

    private static string NameIn(HttpContext http) => (string)http.Request.RouteValues["name"]!;

    private static ProblemHttpResult NoSuch(string what) =>
        TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, detail: $"There is no such {what}.");
}
