using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Tests.Enrollment;

/// <summary>An HR system that posts events.</summary>
internal static class Hr
{
    public const string Path = "/api/hr/native/events";

    /// <summary>An event in the native form.</summary>
    public static string Event(string type, string employee, long version = 1, string more = "") =>
        $$$"""{"type":"employee.{{{type}}}","timestamp":"2026-03-02T07:59:00Z","data":{"employeeId":"{{{employee}}}","version":{{{version}}}{{{more}}} }}""";

    public static string Enrolled(string employee, string role, long version = 1, string program = "buddies") => Event(
        "enrolled",
        employee,
        version,
        $$""","programId":"{{program}}","role":"{{role}}","profile":{"email":"{{employee}}@example.com","displayName":"{{employee}}","timeZone":"Europe/Berlin","capacity":2}""");

    public static string Withdrawn(string employee, long version, string program = "buddies") =>
        Event("withdrawn", employee, version, $$""","programId":"{{program}}" """);

    /// <summary>Posts a body as HR does, signed at the app's own time.</summary>
    public static Task<Answer> PostAsync(TestApp app, string body, string? id = null) =>
        PostAsync(app.Http, body, Headers(app, body, id ?? Guid.NewGuid().ToString()));

    public static async Task<Answer> PostAsync(
        HttpClient http, string body, IReadOnlyList<(string Name, string Value)> headers, string path = Path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await http.SendAsync(request);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    public static (string Name, string Value)[] Headers(
        TestApp app, string body, string id, DateTimeOffset? at = null, string secret = TestApp.WebhookSecret)
    {
        var sentAt = at ?? app.Now;
        return
        [
            ("webhook-id", id),
            ("webhook-timestamp", sentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            ("webhook-signature", WebhookSignature.Sign(WebhookSecret.Parse(secret), id, sentAt, Encoding.UTF8.GetBytes(body))),
        ];
    }
}
