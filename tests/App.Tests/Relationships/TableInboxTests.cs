using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.App.Tests.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>The inbox in tables, on azurite.</summary>
public sealed class TableInboxTests(NpmServices services) : InboxContract
{
    private readonly List<RestTable> _tables = [];

    public override ValueTask DisposeAsync()
    {
        _tables.ForEach(table => table.Dispose());
        return base.DisposeAsync();
    }

    private protected override async Task<IInbox> OpenAsync(TimeProvider clock)
    {
        var service = await services.TablesAsync();
        foreach (var name in new[] { TableNames.Inbox, TableNames.Unread })
        {
            _tables.Add(await RestTable.CreateAsync(service, $"{name}{Guid.NewGuid():N}"));
        }

        return new TableInbox(_tables[0], _tables[1], clock);
    }
}
