using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Tests.Subscriptions;

/// <summary>Another system on this machine that takes webhooks, or does not.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly Microsoft.AspNetCore.Builder.WebApplication _app;
    private readonly ConcurrentQueue<Got> _got = new();

    private Receiver(Microsoft.AspNetCore.Builder.WebApplication app) => _app = app;

    public string Url => $"{_app.Urls.Single()}/hook";

    public int Port => new Uri(_app.Urls.Single()).Port;

    /// <summary>What came, in order.</summary>
    public IReadOnlyList<Got> All => [.. _got];

    /// <summary>How it answers.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;

    public static async Task<Receiver> StartAsync()
    {
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.Run(receiver.TakeAsync);
        await app.StartAsync();
        return receiver;
    }

    /// <summary>What came of one type.</summary>
    public IReadOnlyList<Got> Of(string type) => [.. All.Where(got => got.Type == type)];

    public void AnswersWith(int status) => Answer = context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var headers = context.Request.Headers;
        _got.Enqueue(new Got(
            $"{context.Request.Method} {context.Request.Path}",
            headers["webhook-id"].ToString(),
            headers["webhook-timestamp"].ToString(),
            headers["webhook-signature"].ToString(),
            body.ToArray()));
        await Answer(context);
    }

    internal sealed record Got(string Request, string Id, string Timestamp, string Signatures, byte[] Body)
    {
        public JsonElement Json => JsonElement.Parse(Encoding.UTF8.GetString(Body));

        public string Type => Json.GetProperty("type").GetString()!;

        public JsonElement Data => Json.GetProperty("data");

        public DateTimeOffset At => DateTimeOffset.FromUnixTimeSeconds(long.Parse(Timestamp, CultureInfo.InvariantCulture));

        /// <summary>Whether it verifies with a secret, at the time that it names.</summary>
        public bool IsSignedWith(string secret) =>
            WebhookSignature.Verify([WebhookSecret.Parse(secret)], Id, Timestamp, Signatures, Body, At) == WebhookResult.Ok;
    }
}
