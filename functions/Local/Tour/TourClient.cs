using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Webhooks;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Whoever talks to the app in the tour, over HTTP like everybody else: the HR system, the program owner, people with a link.</summary>
internal sealed class TourClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly WebhookSecret _secret;
    private readonly string _functionKey;
    private readonly TimeProvider _clock;
    private int _webhooks;

    /// <summary>A client of the app that runs in this host.</summary>
    public TourClient(IHost host, IOptions<MentoringOptions> options, TimeProvider clock)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = host.GetLocalAddress() };
        _functionKey = options.Value.FunctionKey!;
        _secret = WebhookSecret.Parse(options.Value.Webhooks["native"].Secrets.First().Value);
        _clock = clock;
    }

    /// <summary>The owner puts a program.</summary>
    public async Task PutAsync(ProgramDocument program, CancellationToken cancellation)
    {
        var body = new StringContent(JsonSerializer.Serialize(program, AppJson.TypeOf<ProgramDocument>()), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/programs/{program.Id}") { Content = body };
        using var answer = await SendAsync(request, cancellation);
    }

    /// <summary>The HR system posts events.</summary>
    public async Task PostHrAsync(JsonArray events, CancellationToken cancellation)
    {
        var body = Encoding.UTF8.GetBytes(events.ToJsonString());
        var id = string.Create(CultureInfo.InvariantCulture, $"tour-{++_webhooks}");
        var now = _clock.GetUtcNow();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/hr/native/events") { Content = new ByteArrayContent(body) };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Sign(_secret, id, now, body));
        using var answer = await SendAsync(request, cancellation);
    }

    /// <summary>The owner puts people together.</summary>
    /// <returns>The relationship's id.</returns>
    public async Task<string> StartAsync(TourStory story, CancellationToken cancellation)
    {
        var body = new JsonObject
        {
            ["mentorIds"] = new JsonArray(story.MentorId),
            ["menteeIds"] = new JsonArray([.. story.MenteeIds.Select(id => (JsonNode)id)]),
            ["reason"] = story.Reason,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/programs/{story.ProgramId}/relationships") { Content = JsonOf(body) };
        using var answer = await SendAsync(request, cancellation);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(cancellation))!["id"]!.GetValue<string>();
    }

    /// <summary>Whoever holds the function key posts.</summary>
    public async Task PostAsync(string path, JsonNode body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonOf(body) };
        using var answer = await SendAsync(request, cancellation);
    }

    /// <summary>The owner reads a page.</summary>
    public async Task<string> GetPageAsync(string path, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var answer = await SendAsync(request, cancellation);
        return await answer.Content.ReadAsStringAsync(cancellation);
    }

    /// <summary>The owner sends a page's form.</summary>
    public async Task PostFormAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        using var answer = await SendAsync(request, cancellation);
    }

    /// <summary>Somebody answers through the link in a mail, without any key; when a time is taken, with the first that is free.</summary>
    public async Task AnswerAsync(string path, JsonObject body, CancellationToken cancellation)
    {
        using var answer = await _http.PostAsync(path, JsonOf(body), cancellation);
        if (answer.StatusCode == HttpStatusCode.Conflict
            && (await answer.Content.ReadFromJsonAsync<JsonObject>(cancellation))?["alternatives"] is JsonArray { Count: > 0 } free)
        {
            body["startsAt"] = free[0]!["startsAt"]!.GetValue<string>();
            using var second = await _http.PostAsync(path, JsonOf(body), cancellation);
            await CheckAsync(second, cancellation);
            return;
        }

        // Gone: somebody else has answered it for all.
        if (answer.StatusCode != HttpStatusCode.Gone)
        {
            await CheckAsync(answer, cancellation);
        }
    }

    public void Dispose() => _http.Dispose();

    private static StringContent JsonOf(JsonNode body) => new(body.ToJsonString(), Encoding.UTF8, "application/json");

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Headers.Add("x-functions-key", _functionKey);
        var answer = await _http.SendAsync(request, cancellation);
        await CheckAsync(answer, cancellation);
        return answer;
    }

    private static async Task CheckAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (!answer.IsSuccessStatusCode && answer.StatusCode != HttpStatusCode.SeeOther)
        {
            var body = await answer.Content.ReadAsStringAsync(cancellation);
            throw new InvalidOperationException($"The app refused a step of the tour with {(int)answer.StatusCode}: {body}");
        }
    }
}
