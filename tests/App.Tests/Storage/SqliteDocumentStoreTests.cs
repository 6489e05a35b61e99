using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Local.Stores;

namespace ServerlessMentoring.App.Tests.Storage;

public sealed class SqliteDocumentStoreTests : DocumentStoreContract
{
    private readonly StoreHost _host = new();

    public override ValueTask DisposeAsync()
    {
        _host.Dispose();
        return base.DisposeAsync();
    }

    protected override Task<IDocumentStore> OpenAsync() => Task.FromResult(Assert.IsAssignableFrom<SqliteDocumentStore>(_host.Get<IDocumentStore>()) as IDocumentStore);
}
