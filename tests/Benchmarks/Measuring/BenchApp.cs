using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.Local;
using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>The whole app in this process, on real adapters in a data folder, with a meter on its steps.</summary>
internal sealed class BenchApp : IAsyncDisposable
{
    private readonly IHost _host;

    private BenchApp(IHost host) => _host = host;

    /// <summary>A Monday morning.</summary>
    public static DateTimeOffset VirtualStart { get; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public StepMeter Meter => Get<StepMeter>();

    public DurableTaskClient Durable => Get<DurableTaskClient>();

    /// <summary>Where it listens.</summary>
    public Uri Address => _host.GetLocalAddress();

    public DateTimeOffset Now => Get<TimeProvider>().GetUtcNow();

    public static async Task<BenchApp> StartAsync(
        string folder, SynchronousMode synchronous, bool virtualClock = true, Action<IServiceCollection>? decorate = null)
    {
        var host = LocalApplication.Build(
            new StartOptions
            {
                DataPath = folder,
                Port = 0,
                VirtualClock = virtualClock,
                Settings = new Dictionary<string, string?> { ["Mentoring:BaseUrl"] = "http://127.0.0.1:7071" },
            },
            builder =>
            {
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
                builder.Services.AddSingleton<StepMeter>();
                builder.Services.Replace(ServiceDescriptor.Singleton<IFaults>(provider => provider.GetRequiredService<StepMeter>()));
                decorate?.Invoke(builder.Services);
                builder.Services.Configure<LocalHostOptions>(options =>
                {
                    options.Synchronous = synchronous;
                    options.VirtualStart = virtualClock ? VirtualStart : null;
                });
            });
        await host.StartAsync();
        return new BenchApp(host);
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>A function class, made as the host makes it, but for what is given.</summary>
    public T Make<T>(params object[] given) => ActivatorUtilities.CreateInstance<T>(_host.Services, given);

    public Task QuietAsync() => Get<LocalHostControl>().WaitUntilQuietAsync();

    public Task AdvanceAsync(TimeSpan by) => Get<ClockWalk>().AdvanceAsync(by);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
