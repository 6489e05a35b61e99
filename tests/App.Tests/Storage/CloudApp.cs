using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.App.Tests.Storage.Cosmos;
using ServerlessMentoring.App.Tests.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Storage;

/// <summary>The app with its stores as in Azure: documents in Cosmos DB by its settings, inbox and ledger in tables.</summary>
internal static class CloudApp
{
    /// <param name="services">Where the stand-ins are.</param>
    /// <param name="before">What a test puts between the client and Cosmos DB.</param>
    public static async Task<TestApp> StartAsync(NpmServices services, Func<HttpMessageHandler, HttpMessageHandler>? before = null)
    {
        var account = await CosmosAccount.OpenAsync(services);
        var tables = await TablesAsync(services);
        return await TestApp.StartAsync(
            builder =>
            {
                CosmosAccount.Correct(builder, before);
                builder.Services.AddSingleton<IInbox>(provider => new TableInbox(
                    tables[TableNames.Inbox], tables[TableNames.Unread], provider.GetRequiredService<TimeProvider>()));
                builder.Services.AddSingleton<ILedger>(new TableLedger(tables[TableNames.Ledger]));
            },
            settings: account.Settings);
    }

    private static async Task<Dictionary<string, ITable>> TablesAsync(NpmServices services)
    {
        var service = await services.TablesAsync();
        var tables = new Dictionary<string, ITable>();
        foreach (var name in TableNames.All)
        {
            tables[name] = await Azurite.TableAsync(service, $"{name}{Guid.NewGuid():N}");
        }

        return tables;
    }
}
