using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServerlessMentoring.Local;

namespace ServerlessMentoring.App.Tests.Local;

/// <summary>A start as somebody makes it from the command line, with what the console says.</summary>
internal sealed class LocalStart : IAsyncDisposable
{
    public const string FunctionKey = "a-function-key-for-tests-only";

    private LocalStart(IHost host, StringWriter console, Uri address)
    {
        Host = host;
        Console = console;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
    }

    public IHost Host { get; }

    public StringWriter Console { get; }

    public HttpClient Http { get; }

    public static async Task<LocalStart> RunAsync(string folder, StartOptions? start = null)
    {
        var port = FreePort();
        var console = new StringWriter();
        var host = LocalApplication.Build(
            (start ?? new StartOptions()) with { Port = port, DataPath = folder },
            builder => builder.Services.AddSingleton<TextWriter>(console));
        await host.StartAsync();
        return new LocalStart(host, console, new Uri($"http://127.0.0.1:{port}"));
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.StopAsync();
        Host.Dispose();
    }
}
