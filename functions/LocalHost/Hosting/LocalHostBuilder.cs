using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Durable;
using ServerlessMentoring.LocalHost.Http;
using ServerlessMentoring.LocalHost.Storage;
using ServerlessMentoring.LocalHost.Timers;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>
/// Builds a host that runs the function classes of an isolated-worker app on this machine: a web server on the loopback address, timers, and
/// durable orchestrations by Microsoft's engine on SQLite.
/// <para>
/// Where to read on. <c>Hosting</c>: finds functions by Microsoft's attributes; settings, start and shutdown. <c>Storage</c>: the database file,
/// one writer, group commit. <c>Durable</c>: what the engine runs on (<c>OrchestrationService</c> hands out turns, <c>OrchestrationStore</c> is
/// the disk, <c>DurableEngine</c> sets the engine up). <c>Clock</c>: what is due when, and the virtual clock. <c>Http</c>, <c>Timers</c>: the
/// other two triggers.
/// </para>
/// </summary>
public static class LocalHostBuilder
{
    /// <summary>A builder with the host's services. Settings come from the environment and from what the app adds.</summary>
    public static WebApplicationBuilder Create()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });

        // request logs hold paths, and paths hold tokens
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddLocalHost();
        return builder;
    }

    /// <summary>The app, ready to run. Functions are found and checked here.</summary>
    /// <exception cref="LocalHostException">A function cannot work; the message says which and why.</exception>
    public static IHost BuildHost(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var app = builder.Build();
        HttpEndpoints.Map(app);
        return app;
    }

    /// <summary>Where the started host listens; tells the port when any free one was asked for.</summary>
    public static Uri GetLocalAddress(this IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }
}

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
