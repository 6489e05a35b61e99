using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.Local;
using ServerlessMentoring.Local.Mails;
using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.App.Tests;

/// <summary>The whole app on this machine, over real HTTP, on a clock that stands still until advanced.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    /// <summary>A Monday morning outside of DST changes.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public const string FunctionKey = "a-function-key-for-tests-only";
    public const string WebhookSecret = "whsec_dGVzdHMtb25seS1zZWNyZXQtb2YtMzItYnl0ZXMhIQ==";

    private readonly string _folder;
    private readonly bool _ownsFolder;

    private TestApp(IHost host, string folder, bool ownsFolder, Uri address)
    {
        Host = host;
        _folder = folder;
        _ownsFolder = ownsFolder;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
        Http.DefaultRequestHeaders.Add("x-functions-key", FunctionKey);
        Anonymous = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
    }

    public IHost Host { get; }

    /// <summary>An operator's client: it sends the function key.</summary>
    public HttpClient Http { get; }

    /// <summary>A client that sends nothing of itself.</summary>
    public HttpClient Anonymous { get; }

    public Outbox Outbox => Get<Outbox>();

    public DurableTaskClient Durable => Get<DurableTaskClient>();

    public LocalHostControl Control => Get<LocalHostControl>();

    public DateTimeOffset Now => Get<TimeProvider>().GetUtcNow();

    public static async Task<TestApp> StartAsync(
        Action<IHostApplicationBuilder>? configure = null,
        string? folder = null,
        DateTimeOffset? start = null,
        IReadOnlyList<(string Name, string Value)>? settings = null)
    {
        var ownsFolder = folder is null;
        folder ??= Directory.CreateTempSubdirectory("mentoring-").FullName;
        var port = FreePort.Next();
        var all = new Dictionary<string, string?>
        {
            ["Mentoring:FunctionKey"] = FunctionKey,
            ["Mentoring:Webhooks:native:Secrets:1"] = WebhookSecret,
        };
        foreach (var (name, value) in settings ?? [])
        {
            all[name] = value;
        }

        var host = LocalApplication.Build(
            new StartOptions { DataPath = folder, Port = port, VirtualClock = true, Settings = all },
            builder =>
            {
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
                builder.Services.Configure<LocalHostOptions>(options =>
                {
                    options.VirtualStart = start ?? Start;

                    // A crash in these tests is the process's, not the machine's.
                    options.Synchronous = SynchronousMode.Off;
                });
                configure?.Invoke(builder);
            });
        await host.StartAsync();
        return new TestApp(host, folder, ownsFolder, new Uri($"http://127.0.0.1:{port}"));
    }

    /// <summary>What is on the list of what is due, of one kind, due or not.</summary>
    public async Task<IReadOnlyList<T>> DueAsync<T>()
        where T : DueEntry, IDueKind => await Get<DueList>().AllAsync<T>().ToListAsync();

    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    /// <summary>Lets everything that is due finish.</summary>
    public Task QuietAsync() => Control.WaitUntilQuietAsync();

    /// <summary>
    /// Advances the clock, letting everything finish on the way. Over days it stops at every wake of a relationship and every full hour: what
    /// looks around more often than that runs once an hour, as on a machine that slept.
    /// </summary>
    public Task AdvanceAsync(TimeSpan by) =>
        by < TimeSpan.FromDays(1) ? Get<ClockWalk>().AdvanceAsync(by) : Get<ClockWalk>().StrideToAsync(Now + by, TimeSpan.FromHours(1));

    public Task AdvanceDaysAsync(double days) => AdvanceAsync(TimeSpan.FromDays(days));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Anonymous.Dispose();
        await Host.StopAsync();
        Host.Dispose();
        if (_ownsFolder)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
