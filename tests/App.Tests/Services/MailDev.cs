using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace ServerlessMentoring.App.Tests.Services;

/// <summary>A mail server for one test, with what was delivered to it.</summary>
internal sealed class MailDev : IAsyncDisposable
{
    private readonly NpmService _service;
    private readonly HttpClient _http;
    private readonly int _port;

    private MailDev(NpmService service, int port)
    {
        _service = service;
        _port = port;
        _http = new HttpClient { BaseAddress = service.Address };
    }

    /// <summary>The settings by which an app delivers here.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings =>
    [
        ("Mentoring:Mail:Smtp:Host", "127.0.0.1"),
        ("Mentoring:Mail:Smtp:Port", _port.ToString(CultureInfo.InvariantCulture)),
        ("Mentoring:Mail:Smtp:Tls", "false"),
    ];

    public static async Task<MailDev> StartAsync()
    {
        var (smtp, web) = (FreePort.Next(), FreePort.Next());
        var service = await NpmService.StartAsync(
            "maildev/bin/maildev", web, "--smtp", $"{smtp}", "--web", $"{web}", "--ip", "127.0.0.1", "--web-ip", "127.0.0.1");
        return new MailDev(service, smtp);
    }

    /// <summary>Everything delivered, oldest first.</summary>
    public async Task<IReadOnlyList<JsonElement>> MailsAsync() => [.. (await _http.GetFromJsonAsync<JsonElement>("/email")).EnumerateArray()];

    /// <summary>A mail as it came over the wire.</summary>
    public Task<string> SourceAsync(JsonElement mail) => _http.GetStringAsync($"/email/{mail.GetProperty("id").GetString()}/source");

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _service.DisposeAsync();
    }
}
