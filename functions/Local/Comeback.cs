using Microsoft.Extensions.Hosting;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.Local;

/// <summary>
/// Brings relationships over from a data folder whose histories this engine cannot read: each goes on from its saved state, at the first start.
/// Those that this start does not reach, the sweeper finds when they oversleep.
/// </summary>
internal sealed class Comeback(
    LocalHostControl control, ProgramStore programs, RelationshipProjection relationships, Revival revival, DurableTaskClient client) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!control.HistoriesAreNew)
        {
            return;
        }

        await foreach (var program in programs.AllAsync(cancellationToken))
        {
            await foreach (var row in relationships.AllAsync(program.Document.Id, [], cancellationToken))
            {
                await revival.ReviveAsync(client, row.Id, cancellationToken);
            }
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
