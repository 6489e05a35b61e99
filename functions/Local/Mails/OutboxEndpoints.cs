using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.Local.Mails;

/// <summary>The outbox, to look at and for programs.</summary>
internal static class OutboxEndpoints
{
    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(LocalPaths.Outbox, http => List(http).ExecuteAsync(http));
        endpoints.MapGet(LocalPaths.OutboxJson, http => Json(http).ExecuteAsync(http));
        endpoints.MapGet(LocalPaths.Outbox + "/{id}", http => One(http, Mail).ExecuteAsync(http));
        endpoints.MapGet(LocalPaths.Outbox + "/{id}/html", http => One(http, (_, sent) => new MailPreviewResult(sent.Mail.Html)).ExecuteAsync(http));
        endpoints.MapGet(LocalPaths.Outbox + "/{id}/attachments/{number:int}", http => One(http, Attachment).ExecuteAsync(http));
    }

    /// <summary>A mail as lists show it.</summary>
    public static OutboxRow RowOf(OutboxMail sent) =>
        new(sent.At, sent.Mail.To, sent.Mail.Subject, sent.Mail.Kind, LocalPaths.Mail(sent.Id));

    private static Outbox OutboxOf(HttpContext http) => http.RequestServices.GetRequiredService<Outbox>();

    private static LocalPage List(HttpContext http)
    {
        var outbox = OutboxOf(http);
        var total = outbox.Count;
        var skip = int.TryParse(http.Request.Query["skip"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        return new LocalPage(new OutboxPage
        {
            Mails = [.. outbox.Latest(skip, PageSize).Select(RowOf)],
            Total = total,
            Delivers = http.RequestServices.GetRequiredService<IOptions<MentoringOptions>>().Value.Mail.Smtp.IsOn,
            TimeZone = LocalZone.Of(http),
            OlderUrl = skip + PageSize < total ? Skipping(skip + PageSize) : null,
            NewerUrl = skip > 0 ? Skipping(Math.Max(0, skip - PageSize)) : null,
        });
    }

    private static string Skipping(int mails) => string.Create(CultureInfo.InvariantCulture, $"{LocalPaths.Outbox}?skip={mails}");

    private static JsonHttpResult<IReadOnlyList<OutboxEntry>> Json(HttpContext http) =>
        TypedResults.Json<IReadOnlyList<OutboxEntry>>(
            [.. OutboxOf(http).All().Select(OutboxEntry.Of)], LocalJson.Default.IReadOnlyListOutboxEntry);

    private static IResult One(HttpContext http, Func<HttpContext, OutboxMail, IResult> show) =>
        OutboxOf(http).Find((string)http.Request.RouteValues["id"]!) is { } sent
            ? show(http, sent)
            : TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, detail: "There is no such mail.");

    private static LocalPage Mail(HttpContext http, OutboxMail sent)
    {
        var (older, newer) = OutboxOf(http).Beside(sent.Id);
        return new LocalPage(new OutboxMailPage
        {
            At = sent.At,
            TimeZone = LocalZone.Of(http),
            To = sent.Mail.To,
            Subject = sent.Mail.Subject,
            Kind = sent.Mail.Kind,
            Text = sent.Mail.Text,
            HtmlUrl = LocalPaths.MailHtml(sent.Id),
            Headers = sent.Mail.Headers,
            Attachments = [.. sent.Mail.Attachments.Select((file, number) =>
                new OutboxAttachment(file.FileName, file.ContentType, LocalPaths.Attachment(sent.Id, number)))],
            OutboxUrl = LocalPaths.Outbox,
            OlderUrl = older is null ? null : LocalPaths.Mail(older),
            NewerUrl = newer is null ? null : LocalPaths.Mail(newer),
        })
        { Frames = true };
    }

    private static IResult Attachment(HttpContext http, OutboxMail sent)
    {
        var number = int.Parse((string)http.Request.RouteValues["number"]!, CultureInfo.InvariantCulture);
        if (number < 0 || number >= sent.Mail.Attachments.Count)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, detail: "The mail has no such file.");
        }

        var file = sent.Mail.Attachments[number];
        return TypedResults.File(System.Text.Encoding.UTF8.GetBytes(file.Content), file.ContentType, file.FileName);
    }
}
