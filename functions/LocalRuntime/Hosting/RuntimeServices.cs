using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalRuntime.Clock;
using ServerlessMentoring.LocalRuntime.Durable;
using ServerlessMentoring.LocalRuntime.Storage;
using ServerlessMentoring.LocalRuntime.Timers;

namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>The runtime's parts and how they hang together.</summary>
internal static class RuntimeServices
{
    /// <param name="services">The services.</param>
    /// <param name="commandLine">The command line alone: an environment variable PORT is meant for somebody else.</param>
    /// <param name="configuration">All settings; those of the runtime are in the section <c>LocalRuntime</c>.</param>
    public static void AddLocalRuntime(this IServiceCollection services, IConfiguration commandLine, IConfiguration configuration)
    {
        services.AddOptions<LocalRuntimeOptions>().Configure(options => Bind(options, commandLine, configuration.GetSection("LocalRuntime")));
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<LocalRuntimeOptions>>((kestrel, options) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Value.Port);
        });

        services.AddSingleton<WorkTracker>();
        services.AddSingleton(provider => new LocalDatabase(Options(provider), provider.GetRequiredService<WorkTracker>()));
        services.AddSingleton(provider => ClockKeeper.Open(provider.GetRequiredService<LocalDatabase>(), Options(provider)));
        services.AddSingleton<Alarms>();
        services.TryAddSingleton<IFaults, NoFaults>();
        services.AddSingleton(provider => new LocalRuntimeControl(
            provider.GetRequiredService<LocalDatabase>(), provider.GetRequiredService<WorkTracker>(), provider.GetRequiredService<IFaults>()));
        services.AddSingleton(provider => new ClockWalk(
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<Alarms>(), provider.GetRequiredService<LocalRuntimeControl>()));

        services.AddSingleton<FunctionTable>();
        services.AddSingleton<InstanceStore>();
        services.AddSingleton<StatusWaits>();
        services.AddMetrics();
        services.AddSingleton<DurableMetrics>();
        services.AddSingleton<ActivityRunner>();
        services.AddSingleton<DurableEngine>();
        services.AddSingleton<DurableTaskClient, LocalDurableTaskClient>();
        services.AddSingleton<TimerStore>();
        services.AddSingleton<TimerRunner>();
        services.AddHostedService<RuntimeService>();
    }

    private static IOptions<LocalRuntimeOptions> Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<LocalRuntimeOptions>>();

    private static void Bind(LocalRuntimeOptions options, IConfiguration commandLine, IConfiguration section)
    {
        T? Read<T>(string key, string name, Func<string, IFormatProvider, T> parse, Predicate<T> allowed, string rule)
            where T : struct => (commandLine[key] ?? section[name]) is { } text ? Parse(key, text, parse, allowed, rule) : null;

        options.DataPath = commandLine["data-path"] ?? section["DataPath"] ?? options.DataPath;
        options.Port = Read("port", "Port", int.Parse, port => port is >= 0 and <= 65535, "a port from 0 to 65535") ?? options.Port;
        options.VirtualClock = Read("virtual-clock", "VirtualClock", (text, _) => bool.Parse(text), _ => true, "true or false") ?? options.VirtualClock;
        options.VirtualStart = Read("virtual-start", "VirtualStart", ReadTime, _ => true, "an ISO 8601 time") ?? options.VirtualStart;
        options.Synchronous = Read("synchronous", "Synchronous", (text, _) => Enum.Parse<SynchronousMode>(text, true), Enum.IsDefined, "Full, Normal or Off") ?? options.Synchronous;
    }

    private static DateTimeOffset ReadTime(string text, IFormatProvider format) =>
        DateTimeOffset.Parse(text, format, System.Globalization.DateTimeStyles.AssumeUniversal);

    private static T Parse<T>(string key, string text, Func<string, IFormatProvider, T> parse, Predicate<T> allowed, string rule)
    {
        try
        {
            if (parse(text, System.Globalization.CultureInfo.InvariantCulture) is var value && allowed(value))
            {
                return value;
            }
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            throw new LocalRuntimeException($"--{key} is '{text}'; it must be {rule}.", e);
        }

        throw new LocalRuntimeException($"--{key} is '{text}'; it must be {rule}.");
    }
}
