using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>The retention clock: who has left, and when to forget them.</summary>
public sealed class Leavers(DueList list, IOptions<RetentionOptions> options)
{
    /// <summary>Starts the clock of somebody who has left; one that runs goes on.</summary>
    public Task StartAsync(string personId, DateTimeOffset leftAt, CancellationToken cancellation = default) =>
        list.AddAsync(new Leaver(personId, leftAt) { DueAt = leftAt.AddDays(options.Value.PeopleDays) }, cancellation);

    /// <summary>Stops the clock: the person is back after all, or is forgotten.</summary>
    public Task StopAsync(string personId, CancellationToken cancellation = default) => list.RemoveAsync<Leaver>(personId, cancellation);

    /// <summary>The clock of a person; null when none runs.</summary>
    public Task<Leaver?> FindAsync(string personId, CancellationToken cancellation = default) => list.GetAsync<Leaver>(personId, cancellation);
}
