using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Tests.Storage;
using ServerlessMentoring.Local.Stores;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.App.Tests.Ledger;

public sealed class SqliteLedgerTests : LedgerContract
{
    private readonly StoreHost _host = new();

    public override ValueTask DisposeAsync()
    {
        _host.Dispose();
        return base.DisposeAsync();
    }

    private protected override Task<ILedger> OpenAsync() => Task.FromResult<ILedger>(new SqliteLedger(_host.Get<LocalDatabase>()));
}
