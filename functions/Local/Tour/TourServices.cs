using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServerlessMentoring.Local.Start;
using ServerlessMentoring.LocalHost.Http;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Adds the tour, or where there is none a plain start page.</summary>
internal static class TourServices
{
    public static void AddTour(this IHostApplicationBuilder builder, LocalSettings settings)
    {
        if (!settings.IsTour)
        {
            builder.Services.AddLocalEndpoints(StartEndpoints.Map);
            return;
        }

        builder.Services.AddSingleton<TourProgress>();
        builder.Services.AddSingleton<TourDesk>();
        builder.Services.AddSingleton<TourHome>();
        builder.Services.AddHostedService<TourGuide>();
        builder.Services.AddLocalEndpoints(TourEndpoints.Map);
    }
}
