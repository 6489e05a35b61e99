using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.App.Tests.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Ledger;

/// <summary>The ledger in a table, on azurite.</summary>
public sealed class TableLedgerTests(NpmServices services) : LedgerContract
{
    private protected override async Task<ILedger> OpenAsync() =>
        new TableLedger(await Azurite.TableAsync(await services.TablesAsync(), $"{TableNames.Ledger}{Guid.NewGuid():N}"));
}
