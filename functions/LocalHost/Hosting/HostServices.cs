using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Durable;
using ServerlessMentoring.LocalHost.Storage;
using ServerlessMentoring.LocalHost.Timers;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>The host's parts and how they hang together.</summary>
internal static class HostServices
{
    public static void AddLocalHost(this IServiceCollection services)
    {
        services.AddOptions<LocalHostOptions>();

        // As the Functions worker does unless told otherwise: the engine alone would carry fields too, and tell names apart by case.
        services.AddOptions<DurableTaskWorkerOptions>().Configure(options =>
            options.DataConverter = new JsonDataConverter(new JsonSerializerOptions { PropertyNameCaseInsensitive = true }));
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<LocalHostOptions>>((kestrel, options) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Value.Port);
        });

        services.AddSingleton<WorkTracker>();
        services.AddSingleton(provider => new LocalDatabase(Options(provider), provider.GetRequiredService<WorkTracker>()));
        services.AddSingleton(provider => ClockKeeper.Open(provider.GetRequiredService<LocalDatabase>(), Options(provider)));
        services.AddSingleton<Alarms>();
        services.TryAddSingleton<IFaults, NoFaults>();
        services.AddSingleton(provider => new LocalHostControl(
            provider.GetRequiredService<LocalDatabase>(),
            provider.GetRequiredService<WorkTracker>(),
            provider.GetRequiredService<IFaults>(),
            provider.GetRequiredService<OrchestrationStore>()));
        services.AddSingleton(provider => new ClockWalk(
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<Alarms>(), provider.GetRequiredService<LocalHostControl>()));

        services.AddSingleton<FunctionTable>();
        services.AddSingleton<OrchestrationStore>();
        services.AddSingleton<StatusWaits>();
        services.AddMetrics();
        services.AddSingleton<DurableMetrics>();
        services.AddSingleton<OrchestrationService>();
        services.AddSingleton<DurableEngine>();
        services.AddSingleton<DurableTaskClient, LocalDurableTaskClient>();
        services.AddSingleton<TimerStore>();
        services.AddSingleton<TimerRunner>();
        services.AddHostedService<HostService>();
    }

    private static IOptions<LocalHostOptions> Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<LocalHostOptions>>();
}
