using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>The client for the APIs of HR systems: short timeouts, no redirects (they would take our key along), no answers without end.</summary>
public sealed class HrApi : IDisposable
{
    private const int MaxAnswerBytes = 2_000_000;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    })
    {
        Timeout = Timeout,
        MaxResponseContentBufferSize = MaxAnswerBytes,
    };

    /// <summary>Gets a JSON object; null when it is not there.</summary>
    /// <exception cref="HttpRequestException">Any answer but success and 404.</exception>
    /// <exception cref="JsonException">The answer is no JSON.</exception>
    public async Task<JsonElement?> GetAsync(
        Uri address, AuthenticationHeaderValue authorization, IReadOnlyList<(string Name, string Value)> headers, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = authorization;
        request.Headers.Accept.ParseAdd("application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await _http.SendAsync(request, cancellation);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        return JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(cancellation));
    }

    public void Dispose() => _http.Dispose();
}
