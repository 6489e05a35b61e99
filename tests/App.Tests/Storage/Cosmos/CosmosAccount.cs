using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServerlessMentoring.App.Tests.Services;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

/// <summary>A database of its own on the server that the tests share, as settings of the app.</summary>
internal sealed class CosmosAccount
{
    private CosmosAccount(Uri address) => Settings =
    [
        ("Mentoring:Cosmos:Endpoint", address.AbsoluteUri),
        ("Mentoring:Cosmos:Key", Convert.ToBase64String("no key, but the client wants one"u8)),
        ("Mentoring:Cosmos:Database", $"test-{Guid.NewGuid():N}"),
    ];

    public IReadOnlyList<(string Name, string Value)> Settings { get; }

    public static async Task<CosmosAccount> OpenAsync(NpmServices services)
    {
        // Otherwise the client asks the machine that it may be running on in Azure.
        Environment.SetEnvironmentVariable("COSMOS_DISABLE_IMDS_ACCESS", "true");
        return new CosmosAccount(await services.CosmosAsync());
    }

    /// <summary>Puts the corrections between the client and the server, and before them what a test wants.</summary>
    public static void Correct(IHostApplicationBuilder builder, Func<HttpMessageHandler, HttpMessageHandler>? before = null)
    {
        HttpMessageHandler handler = new CosmosCorrections(new SocketsHttpHandler());
        handler = before?.Invoke(handler) ?? handler;
        builder.Services.Configure<CosmosClientOptions>(
            options => options.HttpClientFactory = () => new HttpClient(handler, disposeHandler: false));
    }
}
