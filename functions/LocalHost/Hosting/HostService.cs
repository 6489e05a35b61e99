using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Durable;
using ServerlessMentoring.LocalHost.Timers;

namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>Starts the work once everything else has started, and ends it before anything else is taken apart.</summary>
internal sealed class HostService(
    DurableEngine engine,
    TimerRunner timers,
    Alarms alarms,
    LocalHostControl control,
    IOptions<LocalHostOptions> options,
    ILogger<HostService> log) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await engine.StartAsync();
        await timers.StartAsync();
        alarms.Start();
    }

    /// <summary>Begins nothing new, and gives what runs its time to finish and commit.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        alarms.Dispose();
        engine.StopBeginning();
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

        await engine.StopAsync();
        timers.Cancel();
    }
}
