using System.Net;
using System.Text.Json;

namespace ServerlessMentoring.App.Tests.Owners;

/// <summary>An answer of the API, read whole.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, HttpResponseMessage Message)
{
    public JsonElement Json => JsonElement.Parse(Text);

    /// <summary>The faults of a problem, as <c>field rule</c>.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            Assert.Equal("application/problem+json", Message.Content.Headers.ContentType?.MediaType);
            return [.. Json.GetProperty("errors").EnumerateArray().Select(each => $"{Field(each, "field")} {Field(each, "rule")}")];
        }
    }

    public string? this[string name] => Field(Json, name);

    /// <summary>The status, as a number that reads well in a failed test.</summary>
    public void Is(int status) => Assert.True((int)Status == status, $"Expected {status}, got {(int)Status}: {Text}");

    private static string? Field(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText() : null;
}
