using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.App.Tests.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Ledger;

/// <summary>The ledger in a table, on azurite.</summary>
public sealed class TableLedgerTests(NpmServices services) : LedgerContract
{
    private RestTable? _table;

    public override ValueTask DisposeAsync()
    {
        _table?.Dispose();
        return base.DisposeAsync();
    }

    private protected override async Task<ILedger> OpenAsync()
    {
        _table = await RestTable.CreateAsync(await services.TablesAsync(), $"{TableNames.Ledger}{Guid.NewGuid():N}");
        return new TableLedger(_table);
    }
}
