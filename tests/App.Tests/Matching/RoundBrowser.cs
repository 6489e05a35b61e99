using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.Matching;

/// <summary>An owner's browser: it keeps the session, and says where its forms come from.</summary>
internal sealed record RoundBrowser(TestApp App, (string Name, string Value) Cookie, string Origin)
{
    public static async Task<RoundBrowser> OpenAsync(TestApp app) => new(
        app,
        OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "owner@example.com", Given.ProgramId)),
        app.Get<Microsoft.Extensions.Options.IOptions<MentoringOptions>>().Value.BaseUrl!.GetLeftPart(UriPartial.Authority));

    public Task<Answer> GetAsync(string path) => Calls.GetAsync(App.Anonymous, path, Cookie);

    public async Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.TryAddWithoutValidation(Cookie.Name, Cookie.Value);
        request.Headers.TryAddWithoutValidation("Origin", Origin);
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        var response = await App.Anonymous.SendAsync(request);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }
}
