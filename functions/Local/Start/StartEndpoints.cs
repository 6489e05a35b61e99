using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Local.Start;

/// <summary>The start page of a plain start: that it runs, and where to go. It shows no secret, as anybody at this machine may look.</summary>
internal static class StartEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(LocalPaths.Home, http =>
        {
            var services = http.RequestServices;
            return new LocalPage(new StartPage
            {
                Now = services.GetRequiredService<TimeProvider>().GetUtcNow(),
                OutboxUrl = LocalPaths.Outbox,
                MailCount = services.GetRequiredService<Outbox>().Count,
                Delivers = services.GetRequiredService<IOptions<MentoringOptions>>().Value.Mail.Smtp.IsOn,
                GalleryUrl = LocalPaths.Gallery,
                OpenApiUrl = services.GetRequiredService<LinkAddresses>().Api("openapi.json"),
                DataPath = services.GetRequiredService<LocalSettings>().DataPath,
            }).ExecuteAsync(http);
        });
}
