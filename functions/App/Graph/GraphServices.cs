using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using ServerlessMentoring.App.Calendar;
using ServerlessMentoring.App.Calendar.FreeBusy;
using ServerlessMentoring.App.Calendar.Graph;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Graph;

/// <summary>Calendars, free and busy times and the directory: from Graph where the settings name an organizer, else what works without.</summary>
public static class GraphServices
{
    private const string Scope = "https://graph.microsoft.com/.default";

    /// <summary>Adds the three ports, on either platform.</summary>
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection($"{MentoringOptions.Section}:Graph").Get<GraphOptions>() ?? new GraphOptions();
        services.AddSingleton<GraphMetrics>();
        services.AddSingleton<MailCalendar>();
        services.AddSingleton<DirectoryLookups>();
        services.AddSingleton<IDueHandler>(provider => provider.GetRequiredService<DirectoryLookups>());
        if (!options.IsOn)
        {
            services.AddSingleton<ICalendar>(provider => provider.GetRequiredService<MailCalendar>());
            services.AddSingleton<IFreeBusy, NoFreeBusy>();
            services.AddSingleton<IDirectory, NoDirectory>();
            return services;
        }

        services.AddAzureIdentity();
        services.AddSingleton(provider => ClientOf(options, provider));
        services.AddSingleton<CalendarEntries>();
        services.AddSingleton<GraphEventWriter>();
        services.AddSingleton<GraphMailbox>();
        services.AddSingleton<ICalendar, GraphCalendar>();
        services.AddSingleton<IFreeBusy, GraphFreeBusy>();
        if (options.Directory)
        {
            services.AddSingleton<IDirectory, GraphDirectory>();
        }
        else
        {
            services.AddSingleton<IDirectory, NoDirectory>();
        }

        return services;
    }

    private static GraphServiceClient ClientOf(GraphOptions options, IServiceProvider provider) => options.BaseUrl is { } own
        ? new GraphServiceClient(new AnonymousAuthenticationProvider(), new Uri(own, "v1.0").AbsoluteUri)
        : new GraphServiceClient(provider.GetRequiredService<TokenCredential>(), [Scope]);
}
