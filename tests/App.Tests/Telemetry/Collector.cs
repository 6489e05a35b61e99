using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace ServerlessMentoring.App.Tests.Telemetry;

/// <summary>What takes telemetry and keeps it: an OpenTelemetry collector, by OTLP over HTTP, and Application Insights.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();

    private Collector(WebApplication app) => _app = app;

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var collector = new Collector(builder.Build());
        collector._app.MapPost("/v1/{signal}", async (HttpRequest request, string signal) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            collector._received.Enqueue((signal, body.ToArray()));
        });
        collector._app.MapPost("/v2.1/track", async (HttpRequest request) =>
        {
            var body = await new StreamReader(request.Body).ReadToEndAsync();
            collector._received.Enqueue(("track", Encoding.UTF8.GetBytes(body)));
            var items = body.Count(each => each == '\n');
            return Results.Json(new { itemsReceived = items, itemsAccepted = items, errors = Array.Empty<object>() });
        });
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>All that came for a signal, as text: protobuf keeps strings as they are. What Application Insights got is <c>track</c>.</summary>
    public string TextOf(string signal) =>
        string.Concat(_received.Where(each => each.Path == signal).Select(each => Encoding.UTF8.GetString(each.Body)));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
