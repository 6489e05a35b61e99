using Microsoft.Extensions.Hosting;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.Local;

/// <summary>What the console says once the app answers: where to go, and at the first start the secrets that were made.</summary>
internal sealed class Greeting(LocalSettings settings, IHost host, TextWriter console) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => console.WriteLineAsync(Text());

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string Text()
    {
        var address = host.GetLocalAddress().ToString().TrimEnd('/');
        string[] places =
        [
            "",
            settings.IsTour ? "Serverless Mentoring, the tour." : "Serverless Mentoring is running.",
            $"  {(settings.IsTour ? "The way round" : "Start page   ")}  {address}",
            $"  Every mail     {address}{LocalPaths.Outbox}",
            $"  Data           {settings.DataPath}",
            "  Ctrl+C stops it.",
            "",
        ];
        return string.Join(Environment.NewLine, settings.Made.Count == 0 ? places : ["", .. settings.Made, .. places]);
    }
}
