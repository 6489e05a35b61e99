using System.Text.Json;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Http;

/// <summary>The one setting of host.json that matters here.</summary>
internal static class HostJson
{
    /// <summary>The route prefix of the host.json beside the program; <c>api</c> when nothing is said.</summary>
    /// <exception cref="LocalHostException">The file is not valid JSON.</exception>
    public static string RoutePrefix()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "host.json");
        if (!File.Exists(path))
        {
            return "api";
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            return json.RootElement.TryGetProperty("extensions", out var extensions)
                && extensions.TryGetProperty("http", out var http)
                && http.TryGetProperty("routePrefix", out var prefix)
                ? prefix.GetString() ?? ""
                : "api";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new LocalHostException($"{path} is not valid: {e.Message}", e);
        }
    }
}
