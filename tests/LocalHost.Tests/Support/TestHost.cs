using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.LocalHost.Tests.Support;

/// <summary>A host on a data folder of its own, with a virtual clock that starts on Monday 2 March 2026, 08:00 UTC.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly TempFolder? _ownFolder;

    private TestHost(IHost host, TempFolder? ownFolder)
    {
        Host = host;
        _ownFolder = ownFolder;
    }

    public IHost Host { get; }

    public DurableTaskClient Client => Host.Services.GetRequiredService<DurableTaskClient>();

    public LocalHostControl Control => Host.Services.GetRequiredService<LocalHostControl>();

    public ClockWalk Clock => Host.Services.GetRequiredService<ClockWalk>();

    public LocalDatabase Database => Host.Services.GetRequiredService<LocalDatabase>();

    public Recorder Recorder => Host.Services.GetRequiredService<Recorder>();

    public static IHost Build(string folder, Action<IHostApplicationBuilder>? configure, params Type[] functions)
    {
        var builder = LocalHostBuilder.Create();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Recorder>();
        builder.Services.Configure<LocalHostOptions>(options =>
        {
            options.DataPath = folder;
            options.Port = 0;
            options.VirtualClock = true;
            options.VirtualStart = Start;
            options.Synchronous = SynchronousMode.Off;
            foreach (var type in functions)
            {
                options.FunctionTypes.Add(type);
            }
        });
        configure?.Invoke(builder);
        return builder.BuildHost();
    }

    public static Task<TestHost> StartAsync(params Type[] functions) => StartAsync(null, null, functions);

    public static async Task<TestHost> StartAsync(
        TempFolder? folder, Action<IHostApplicationBuilder>? configure, params Type[] functions)
    {
        var own = folder is null ? new TempFolder() : null;
        var host = Build((folder ?? own)!.Path, configure, functions);
        await host.StartAsync();
        return new TestHost(host, own);
    }

    /// <summary>Starts an instance and waits until it sleeps or has ended.</summary>
    public async Task<string> RunAsync(string orchestrator, object? input = null, string? id = null)
    {
        var instance = await Client.ScheduleNewOrchestrationInstanceAsync(orchestrator, input, new StartOrchestrationOptions(id));
        await Control.WaitUntilQuietAsync();
        return instance;
    }

    public async Task RaiseAsync(string id, string name, object? payload = null)
    {
        await Client.RaiseEventAsync(id, name, payload);
        await Control.WaitUntilQuietAsync();
    }

    public async Task<OrchestrationMetadata> ReadAsync(string id) => (await Client.GetInstanceAsync(id, true))!;

    public async Task<T?> OutputAsync<T>(string id)
    {
        var instance = await ReadAsync(id);
        Assert.True(instance.RuntimeStatus == OrchestrationRuntimeStatus.Completed, $"{instance.RuntimeStatus}: {instance.FailureDetails}");
        return instance.ReadOutputAs<T>();
    }

    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync();
        await ((IAsyncDisposable)Host).DisposeAsync();
        _ownFolder?.Dispose();
    }
}
