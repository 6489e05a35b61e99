using Azure.Core;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Storage.Cosmos;

public static class CosmosServices
{
    // A webhook's sender waits a quarter of a minute; what is throttled for longer is for its next try.
    private static readonly TimeSpan LongestThrottling = TimeSpan.FromSeconds(8);

    /// <summary>Whether the settings name an account.</summary>
    public static bool HasCosmos(this IConfiguration configuration) => configuration[$"{CosmosOptions.Section}:{nameof(CosmosOptions.Endpoint)}"] is { Length: > 0 };

    /// <summary>Adds the store and its client.</summary>
    public static IServiceCollection AddCosmosStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CosmosOptions>().Bind(configuration.GetSection(CosmosOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CosmosOptions>, CosmosOptionsValidator>();
        services.AddOptions<CosmosClientOptions>().Configure<IOptions<CosmosOptions>>(Configure);
        services.AddAzureIdentity();
        services.AddSingleton(ClientOf);
        services.AddSingleton<CosmosContainers>();
        services.AddHostedService(provider => provider.GetRequiredService<CosmosContainers>());
        services.AddSingleton<CosmosCall>();
        services.AddSingleton<IDocumentStore, CosmosDocumentStore>();
        return services;
    }

    private static void Configure(CosmosClientOptions client, IOptions<CosmosOptions> options)
    {
        client.ApplicationName = "ServerlessMentoring";
        client.UseSystemTextJsonSerializerWithOptions = AppJson.Options;
        client.MaxRetryWaitTimeOnRateLimitedRequests = LongestThrottling;
        client.CosmosClientTelemetryOptions = new CosmosClientTelemetryOptions { DisableDistributedTracing = false };
        if (options.Value.IsEmulator)
        {
            client.ConnectionMode = ConnectionMode.Gateway;
            client.LimitToEndpoint = true;
        }
    }

    private static CosmosClient ClientOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<CosmosOptions>>().Value;
        var client = provider.GetRequiredService<IOptions<CosmosClientOptions>>().Value;
        return options.IsEmulator
            ? new CosmosClient(options.Endpoint!.OriginalString, options.Key, client)
            : new CosmosClient(options.Endpoint!.OriginalString, provider.GetRequiredService<TokenCredential>(), client);
    }
}
