using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>The retention clock: who has left, and when to forget them. Few at any time, so that they share a partition.</summary>
public sealed class Leavers(IDocumentStore store, IOptions<RetentionOptions> options)
{
    private const string Partition = "leavers";

    internal static readonly Collection<Leaver> Collection = new("leavers", StoreContainer.Due)
    {
        Compared = ["dueAt"],
        Personal = new SeenToBy<LeaverPersonalData>(),
    };

    /// <summary>Starts the clock of somebody who has left; one that runs goes on.</summary>
    public Task StartAsync(string personId, DateTimeOffset leftAt, CancellationToken cancellation = default) => store.CreateAsync(
        Collection,
        Partition,
        personId,
        new Leaver(personId, leftAt, leftAt.AddDays(options.Value.PeopleDays)),
        cancellation);

    /// <summary>Stops the clock: the person is back after all, or is forgotten.</summary>
    public Task StopAsync(string personId, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, Partition, personId, cancellation);

    /// <summary>The clock of a person; null when none runs.</summary>
    public async Task<Leaver?> FindAsync(string personId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, Partition, personId, cancellation))?.Value;

    /// <summary>Those whose time is over.</summary>
    public async Task<IReadOnlyList<Leaver>> DueAsync(DateTimeOffset now, int max, CancellationToken cancellation = default)
    {
        var page = await store.QueryAsync(Collection, Partition, [Condition.Before("dueAt", now)], max, null, cancellation);
        return [.. page.Items.Select(item => item.Value)];
    }
}
