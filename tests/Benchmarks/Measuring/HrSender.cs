using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>An HR system with many connections: each webhook is signed, and about a person of its own.</summary>
internal sealed class HrSender : IDisposable
{
    public const string FunctionKey = "a-function-key-for-benchmarks";
    public const string Secret = "whsec_YmVuY2htYXJrcy1vbmx5LXNlY3JldC0zMi1ieXRlcyEh";

    private static readonly WebhookSecret Signing = WebhookSecret.Parse(Secret);

    private readonly HttpClient _http;
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private int _next;

    public HrSender(Uri server, int connections)
    {
        Connections = connections;
        _http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections }) { BaseAddress = server };
        _http.DefaultRequestHeaders.Add("x-functions-key", FunctionKey);
    }

    public int Connections { get; }

    /// <summary>An enrollment of somebody new.</summary>
    public string Event()
    {
        var id = $"{_run}-{Interlocked.Increment(ref _next)}";
        var now = DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture);
        return $$$"""{"type":"employee.enrolled","timestamp":"{{{now}}}","data":{"employeeId":"{{{id}}}","version":1,"programId":"bench","role":"mentee","profile":{"email":"{{{id}}}@example.com","displayName":"Somebody {{{id}}}","timeZone":"Europe/Berlin","department":"Research","languages":["en"]}}}""";
    }

    /// <summary>Posts a body and waits for its 202.</summary>
    public async Task PostAsync(string body)
    {
        var (bytes, id, now) = (Encoding.UTF8.GetBytes(body), Guid.NewGuid().ToString("N"), DateTimeOffset.UtcNow);
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/hr/native/events");
        request.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.TryAddWithoutValidation("webhook-signature", WebhookSignature.Sign(Signing, id, now, bytes));
        using var response = await _http.SendAsync(request);
        if ((int)response.StatusCode != 202)
        {
            throw new InvalidOperationException($"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    /// <summary>Puts the program that all enroll in.</summary>
    public async Task PutProgramAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _http.PutAsync(new Uri("api/programs/bench", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>As many as go through all connections.</summary>
    /// <returns>Acknowledged webhooks in a second.</returns>
    public async Task<double> FloodAsync(TimeSpan during)
    {
        var count = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (watch.Elapsed < during)
            {
                await PostAsync(Event());
                Interlocked.Increment(ref count);
            }
        }));
        return count / watch.Elapsed.TotalSeconds;
    }

    /// <summary>A steady stream, each webhook sent at its time whether or not those before were answered.</summary>
    /// <returns>How long each waited for its answer, in milliseconds, ascending.</returns>
    public async Task<double[]> StreamAsync(int perSecond, TimeSpan during)
    {
        var posts = new List<Task<double>>();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < during;)
        {
            while (posts.Count < watch.Elapsed.TotalSeconds * perSecond)
            {
                posts.Add(TimeAsync());
            }

            await Task.Delay(1);
        }

        return [.. (await Task.WhenAll(posts)).Order()];
    }

    public void Dispose() => _http.Dispose();

    private async Task<double> TimeAsync()
    {
        var watch = Stopwatch.StartNew();
        await PostAsync(Event());
        return watch.Elapsed.TotalMilliseconds;
    }
}
