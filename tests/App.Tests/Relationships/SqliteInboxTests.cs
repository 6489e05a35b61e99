using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Storage;
using ServerlessMentoring.Local.Stores;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.App.Tests.Relationships;

public sealed class SqliteInboxTests : InboxContract
{
    private readonly StoreHost _host = new();

    public override ValueTask DisposeAsync()
    {
        _host.Dispose();
        return base.DisposeAsync();
    }

    private protected override Task<IInbox> OpenAsync(TimeProvider clock) =>
        Task.FromResult<IInbox>(new SqliteInbox(_host.Get<LocalDatabase>(), clock));
}
