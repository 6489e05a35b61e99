using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Cosmos;
using ServerlessMentoring.App.Tests.Services;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

public sealed class CosmosDocumentStoreTests(NpmServices services) : DocumentStoreContract
{
    private StoreHost? _host;

    public override ValueTask DisposeAsync()
    {
        _host?.Dispose();
        return base.DisposeAsync();
    }

    protected override async Task<IDocumentStore> OpenAsync()
    {
        var account = await CosmosAccount.OpenAsync(services);
        _host = new StoreHost(builder => CosmosAccount.Correct(builder), account.Settings);
        return Assert.IsType<CosmosDocumentStore>(_host.Get<IDocumentStore>());
    }
}
