using System.Text;

namespace ServerlessMentoring.App.Tests.Owners;

/// <summary>Requests to the API, with JSON written by hand.</summary>
internal static class Calls
{
    public static Task<Answer> GetAsync(HttpClient http, string path, params (string Name, string Value)[] headers) =>
        SendAsync(http, HttpMethod.Get, path, null, headers);

    public static Task<Answer> PostAsync(HttpClient http, string path, string? json, params (string Name, string Value)[] headers) =>
        SendAsync(http, HttpMethod.Post, path, json, headers);

    public static Task<Answer> PutAsync(HttpClient http, string path, string json, params (string Name, string Value)[] headers) =>
        SendAsync(http, HttpMethod.Put, path, json, headers);

    public static async Task<Answer> SendAsync(
        HttpClient http, HttpMethod method, string path, string? json, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        var response = await http.SendAsync(request);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }
}
