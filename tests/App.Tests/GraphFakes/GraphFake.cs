using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>
/// Graph on this machine, as strict as the real one about what it is sent: unknown or missing properties are 400, other mailboxes than the
/// organizer's are 403, as Exchange answers an app whose role is scoped to one mailbox.
/// </summary>
internal sealed class GraphFake : IAsyncDisposable
{
    public const string Organizer = "mentoring@example.com";

    private readonly Microsoft.AspNetCore.Builder.WebApplication _app;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<Exception> _ownFaults = new();

    private GraphFake(Microsoft.AspNetCore.Builder.WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>The settings that turn an app to this Graph.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings =>
        [("Mentoring:Graph:Organizer", Organizer), ("Mentoring:Graph:BaseUrl", Address.AbsoluteUri)];

    public FakeEvents Events { get; } = new();

    public FakeSchedules Schedules { get; } = new();

    public FakeUsers Users { get; } = new();

    /// <summary>What is answered instead of the usual; null for the usual.</summary>
    public Func<string, IResult?> Trouble { get; set; } = _ => null;

    /// <summary>Runs after a request has been carried out and before it is answered.</summary>
    public Func<string, Task> BeforeAnswer { get; set; } = _ => Task.CompletedTask;

    /// <summary>Method and path of every request, in order.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public static async Task<GraphFake> StartAsync()
    {
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var fake = new GraphFake(app);
        fake.Map();
        await app.StartAsync();
        return fake;
    }

    /// <summary>A client as the app makes one.</summary>
    public GraphServiceClient Client() => new(new AnonymousAuthenticationProvider(), new Uri(Address, "v1.0").AbsoluteUri);

    /// <summary>A refusal or a fault as Graph words it.</summary>
    public static IResult Fault(int status, string code = "ErrorOfTheTest", int? retryAfter = null) => new GraphError(status, code, retryAfter);

    /// <summary>A fault a few times, then the usual.</summary>
    public static Func<string, IResult?> Times(int times, Func<string, bool> which, IResult fault)
    {
        var left = times;
        return request => which(request) && Interlocked.Decrement(ref left) >= 0 ? fault : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Assert.Empty(_ownFaults);
    }

    private void Map()
    {
        const string Mailbox = "/v1.0/users/{user}";
        _app.Use(InterceptAsync);
        _app.MapPost(Mailbox + "/events", http => InMailboxAsync(http, Events.CreateAsync));
        _app.MapGet(Mailbox + "/events", http => InMailboxAsync(http, Events.ListAsync));
        _app.MapPatch(Mailbox + "/events/{id}", http => InMailboxAsync(http, Events.ChangeAsync));
        _app.MapPost(Mailbox + "/events/{id}/cancel", http => InMailboxAsync(http, Events.CancelAsync));
        _app.MapPost(Mailbox + "/calendar/getSchedule", http => InMailboxAsync(http, Schedules.AnswerAsync));
        _app.MapGet(Mailbox + "/mailboxSettings", http => Users.Mailbox(http).ExecuteAsync(http));
        _app.MapGet(Mailbox, http => Users.One(http).ExecuteAsync(http));
        _app.MapGet("/v1.0/users", http => Users.List(http).ExecuteAsync(http));
        _app.MapFallback(http => Fault(StatusCodes.Status404NotFound, "ResourceNotFound").ExecuteAsync(http));
    }

    private async Task InterceptAsync(HttpContext http, RequestDelegate next)
    {
        var request = string.Create(CultureInfo.InvariantCulture, $"{http.Request.Method} {http.Request.Path}");
        _requests.Enqueue(request);
        if (Trouble(request) is { } fault)
        {
            await fault.ExecuteAsync(http);
            return;
        }

        try
        {
            await next(http);
        }
        catch (LostAnswerException)
        {
            http.Abort();
        }
        catch (Exception exception)
        {
            _ownFaults.Enqueue(exception);
            throw;
        }
    }

    private async Task InMailboxAsync(HttpContext http, Func<HttpContext, Task<IResult>> answer)
    {
        var result = (string)http.Request.RouteValues["user"]! == Organizer
            ? await answer(http)
            : Fault(StatusCodes.Status403Forbidden, "ErrorAccessDenied");
        await BeforeAnswer($"{http.Request.Method} {http.Request.Path}");
        await result.ExecuteAsync(http);
    }
}
