using System.Collections.Concurrent;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ServerlessMentoring.App.Storage.Cosmos;

/// <summary>
/// The containers. In Azure the infrastructure makes them, and the app's role has no right to; on an emulator they are made
/// at start, so that nobody waits for them on the way; what could not be made then is made at first use.
/// </summary>
public sealed class CosmosContainers(CosmosClient client, IOptions<CosmosOptions> options, ILogger<CosmosContainers> logger) : IHostedService
{
    /// <summary>The path of the partition key of every container.</summary>
    public const string PartitionKeyPath = "/" + CosmosItem.Partition;

    private const int UntilItemsSay = -1;

    private readonly ConcurrentDictionary<StoreContainer, Lazy<Task<Container>>> _made = new();

    /// <summary>The name of a container, as the infrastructure has it.</summary>
    public static string NameOf(StoreContainer container) => container.ToString().ToLowerInvariant();

    public async ValueTask<Container> OfAsync(StoreContainer container)
    {
        if (!options.Value.IsEmulator)
        {
            return client.GetContainer(options.Value.Database, NameOf(container));
        }

        var made = _made.GetOrAdd(container, each => new(() => MakeAsync(NameOf(each))));
        try
        {
            return await made.Value;
        }
        catch (Exception)
        {
            // The next use tries again.
            _made.TryRemove(KeyValuePair.Create(container, made));
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
            await Task.WhenAll(Enum.GetValues<StoreContainer>().Select(container => OfAsync(container).AsTask()));
        }
        catch (Exception exception) when (exception is CosmosException or HttpRequestException)
        {
            logger.LogWarning("The emulator at {Endpoint} does not answer yet ({Fault})", options.Value.Endpoint, exception.GetType().Name);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<Container> MakeAsync(string name)
    {
        Database database = await client.CreateDatabaseIfNotExistsAsync(options.Value.Database);
        return await database.CreateContainerIfNotExistsAsync(new ContainerProperties(name, PartitionKeyPath)
        {
            // Each item says how long it lives; one that says nothing stays.
            DefaultTimeToLive = UntilItemsSay,
        });
    }
}
