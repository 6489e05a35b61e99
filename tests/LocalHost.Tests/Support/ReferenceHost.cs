using System.Net;
using System.Net.Sockets;
using Microsoft.DurableTask.Testing;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalHost.Durable;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Tests.Support;

/// <summary>
/// Orchestrators and activities of function classes on Microsoft's own test host, which has another service behind the engine than ours and talks
/// gRPC: what comes out the same on both is the engine's doing. Its clock is the real one. Other test projects link this file.
/// </summary>
internal sealed class ReferenceHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DurableTaskTestHost _host;

    /// <summary>It would log every request to the console, and has no setting for that but the environment.</summary>
    static ReferenceHost() => Environment.SetEnvironmentVariable("Logging__Console__LogLevel__Default", "None");

    private ReferenceHost(DurableTaskTestHost host) => _host = host;

    public DurableTaskClient Client => _host.Client;

    public IServiceProvider Services => _host.Services;

    /// <param name="configure">Adds what the functions' classes need.</param>
    /// <param name="functions">The classes.</param>
    public static async Task<ReferenceHost> StartAsync(Action<IServiceCollection>? configure, params Type[] functions)
    {
        var options = new LocalHostOptions();
        foreach (var type in functions)
        {
            options.FunctionTypes.Add(type);
        }

        var table = new FunctionTable(Options.Create(options), new ConfigurationBuilder().Build());
        DurableTaskTestHost? host = null;
        host = await DurableTaskTestHost.StartAsync(
            registry =>
            {
                foreach (var function in table.Orchestrators)
                {
                    registry.AddOrchestrator(function.Name, () => new OrchestratorCall(function, host!.Services, Converter(host), NullLoggerFactory.Instance));
                }

                foreach (var function in table.Activities)
                {
                    registry.AddActivity(function.Name, services => new ActivityCall(function, services));
                }
            },
            new DurableTaskTestHostOptions { Port = FreePort(), ConfigureServices = services => configure?.Invoke(services) });
        return new ReferenceHost(host);
    }

    /// <summary>Starts an instance and waits until it has ended.</summary>
    public async Task<OrchestrationMetadata> RunAsync(string orchestrator, object? input = null)
    {
        var id = await Client.ScheduleNewOrchestrationInstanceAsync(orchestrator, input);
        return await WaitAsync(id);
    }

    public async Task<OrchestrationMetadata> WaitAsync(string id)
    {
        using var limit = new CancellationTokenSource(Patience);
        return await Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, limit.Token);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static DataConverter Converter(DurableTaskTestHost host) =>
        host.Services.GetRequiredService<IOptionsMonitor<DurableTaskWorkerOptions>>().CurrentValue.DataConverter;

    private sealed class ActivityCall(ActivityFunction function, IServiceProvider services) : ITaskActivity
    {
        public Type InputType => function.InputType;

        public Type OutputType => typeof(object);

        public Task<object?> RunAsync(TaskActivityContext context, object? input) =>
            function.Method.InvokeAsync(new FunctionCall { Services = services, Input = input });
    }
}
