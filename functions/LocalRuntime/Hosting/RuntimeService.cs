using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalRuntime.Clock;
using ServerlessMentoring.LocalRuntime.Durable;
using ServerlessMentoring.LocalRuntime.Timers;

namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>Starts the work once everything else has started, and ends it before anything else is taken apart.</summary>
internal sealed class RuntimeService(
    DurableEngine engine,
    TimerRunner timers,
    ActivityRunner activities,
    Alarms alarms,
    LocalRuntimeControl control,
    IOptions<LocalRuntimeOptions> options,
    ILogger<RuntimeService> log) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        engine.Start();
        await timers.StartAsync();
        alarms.Start();
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Begins nothing new, and gives what runs its time to finish and commit.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        alarms.Dispose();
        activities.StopBeginning();
        if (!control.IsDead)
        {
            try
            {
                await control.WaitUntilQuietAsync(cancellationToken).WaitAsync(options.Value.ShutdownGrace, cancellationToken);
            }
            catch (Exception e) when (e is TimeoutException or OperationCanceledException)
            {
                log.LogWarning("Something still ran after {Grace}; it runs again at the next start.", options.Value.ShutdownGrace);
            }
        }

        activities.Cancel();
        timers.Cancel();
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
