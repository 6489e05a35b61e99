using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.App.Tests.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>The inbox in tables, on azurite.</summary>
public sealed class TableInboxTests(NpmServices services) : InboxContract
{
    private protected override async Task<IInbox> OpenAsync(TimeProvider clock)
    {
        var service = await services.TablesAsync();
        return new TableInbox(await TableAsync(TableNames.Inbox), await TableAsync(TableNames.Unread), clock);

        Task<ITable> TableAsync(string name) => Azurite.TableAsync(service, $"{name}{Guid.NewGuid():N}");
    }
}
