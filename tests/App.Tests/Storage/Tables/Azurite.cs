using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Storage.Tables;

/// <summary>Tables of azurite by the adapter that ships, so that inbox and ledger meet the service's own rules.</summary>
internal static class Azurite
{
    // The account that every emulator has, known to all.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>The settings of the account at an address.</summary>
    public static string ConnectionTo(Uri service) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint={new Uri(service, Account)};";

    /// <summary>Makes a table of this name.</summary>
    public static async Task<ITable> TableAsync(Uri service, string name)
    {
        var client = new TableServiceClient(ConnectionTo(service)).GetTableClient(name);
        await client.CreateAsync();
        return new DataTable(client, ActivatorUtilities.CreateInstance<StoreMetrics>(new ServiceCollection().AddMetrics().BuildServiceProvider()));
    }
}
