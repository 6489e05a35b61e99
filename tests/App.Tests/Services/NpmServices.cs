using System.Globalization;

[assembly: AssemblyFixture(typeof(ServerlessMentoring.App.Tests.Services.NpmServices))]

namespace ServerlessMentoring.App.Tests.Services;

/// <summary>The services that many tests share. Each starts when the first test asks for it; all end with the run.</summary>
public sealed class NpmServices : IAsyncDisposable
{
    private readonly Lazy<Task<NpmService>> _cosmos = new(() =>
    {
        var port = FreePort.Next();
        return NpmService.StartAsync("@vercel/cosmosdb-server/lib/cli.js", port, "--no-ssl", "--host", "127.0.0.1", "-p", Text(port));
    });

    private readonly Lazy<Task<NpmService>> _tables = new(() =>
    {
        var port = FreePort.Next();
        return NpmService.StartAsync(
            "azurite/dist/src/table/main.js",
            port,
            "--tableHost",
            "127.0.0.1",
            "--tablePort",
            Text(port),
            "--inMemoryPersistence",
            "--silent",
            "--disableTelemetry");
    });

    /// <summary>An account of Cosmos DB; a test takes a database of its own.</summary>
    public async Task<Uri> CosmosAsync() => (await _cosmos.Value).Address;

    /// <summary>The table service of azurite, without the account's name; a test takes tables of its own.</summary>
    public async Task<Uri> TablesAsync() => (await _tables.Value).Address;

    public async ValueTask DisposeAsync()
    {
        foreach (var service in new[] { _cosmos, _tables })
        {
            if (service is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            {
                await (await service.Value).DisposeAsync();
            }
        }
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
