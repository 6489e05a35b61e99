using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>Azure Communication Services as far as mails need them, by REST on this machine.</summary>
internal sealed class AcsFake : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, byte> _known = new();
    private readonly ConcurrentQueue<JsonElement> _accepted = new();
    private int _calls;

    private AcsFake(WebApplication app) => _app = app;

    public Uri Endpoint => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>What it answers instead of taking the mail, by the number of the call from 1 on; null to take it.</summary>
    public Func<int, (int Status, string Code)?> Refuses { get; set; } = _ => null;

    public int Calls => _calls;

    /// <summary>The mails it took, oldest first.</summary>
    public IReadOnlyCollection<JsonElement> Accepted => _accepted;

    public static async Task<AcsFake> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var fake = new AcsFake(builder.Build());
        fake._app.MapPost("/emails:send", fake.Send);
        await fake._app.StartAsync();
        return fake;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Send(HttpContext context, JsonElement mail)
    {
        var operation = context.Request.Headers["Operation-Id"].ToString();
        if (context.Request.Query["api-version"] != "2023-03-31" || !Guid.TryParse(operation, out _))
        {
            return Results.BadRequest();
        }

        if (Refuses(Interlocked.Increment(ref _calls)) is var (status, code))
        {
            // As the service does when it throttles; the words name whom it is about, as its own may.
            context.Response.Headers.RetryAfter = "0";
            var to = mail.GetProperty("recipients").GetProperty("to")[0].GetProperty("address").GetString();
            return Results.Json(new { error = new { code, message = $"Not for {to}." } }, statusCode: status);
        }

        // It knows a repetition, for a while.
        if (_known.TryAdd(operation, 0))
        {
            _accepted.Enqueue(mail.Clone());
        }

        return Results.Json(new { id = operation, status = "Running" }, statusCode: StatusCodes.Status202Accepted);
    }
}
