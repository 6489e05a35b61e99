using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServerlessMentoring.App.Tests.Local;
using ServerlessMentoring.Local;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.App.Tests.Storage;

/// <summary>The app put together but not started: its stores, as the settings choose them, and the virtual clock.</summary>
internal sealed class StoreHost : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly IHost _host;

    public StoreHost(Action<IHostApplicationBuilder>? configure = null, IReadOnlyList<(string Name, string Value)>? settings = null)
    {
        _host = LocalApplication.Build(
            new StartOptions
            {
                DataPath = _folder.Path,
                VirtualClock = true,
                Settings = (settings ?? []).ToDictionary(setting => setting.Name, setting => (string?)setting.Value),
            },
            builder =>
            {
                builder.Services.Configure<LocalHostOptions>(options => options.VirtualStart = TestApp.Start);
                configure?.Invoke(builder);
            });
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }
}
