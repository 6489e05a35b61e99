using System.Collections.Concurrent;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ServerlessMentoring.App.Storage.Cosmos;

/// <summary>
/// The containers, one a collection. In Azure the infrastructure makes them, and the app's role has no right to; on an emulator they are made
/// at start, so that nobody waits for them on the way; what could not be made then is made at first use.
/// </summary>
public sealed class CosmosContainers(CosmosClient client, IOptions<CosmosOptions> options, ILogger<CosmosContainers> logger) : IHostedService
{
    private const int UntilItemsSay = -1;

    private readonly ConcurrentDictionary<string, Lazy<Task<Container>>> _made = new();

    /// <summary>The container of a collection.</summary>
    public async ValueTask<Container> OfAsync(string collection, bool expires)
    {
        if (!options.Value.IsEmulator)
        {
            return client.GetContainer(options.Value.Database, collection);
        }

        var made = _made.GetOrAdd(collection, name => new(() => MakeAsync(name, expires)));
        try
        {
            return await made.Value;
        }
        catch (Exception)
        {
            // The next use tries again.
            _made.TryRemove(KeyValuePair.Create(collection, made));
            throw;
        }
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsEmulator)
        {
            return;
        }

        try
        {
            await Task.WhenAll(StoreLayout.All.Select(layout => OfAsync(layout.Name, layout.Expires).AsTask()));
        }
        catch (Exception exception) when (exception is CosmosException or HttpRequestException)
        {
            logger.LogWarning("The emulator at {Endpoint} does not answer yet ({Fault})", options.Value.Endpoint, exception.GetType().Name);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<Container> MakeAsync(string collection, bool expires)
    {
        Database database = await client.CreateDatabaseIfNotExistsAsync(options.Value.Database);
        return await database.CreateContainerIfNotExistsAsync(new ContainerProperties(collection, StoreLayout.PartitionKeyPath)
        {
            // Each item says how long it lives; one that says nothing stays.
            DefaultTimeToLive = expires ? UntilItemsSay : null,
        });
    }
}
