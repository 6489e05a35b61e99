using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Actions;

/// <summary>Links as people hold them, and what they send through them.</summary>
internal static class Link
{
    /// <summary>The path of the link that answers a person's open ask of this kind.</summary>
    public static async Task<string> ToAskAsync(TestApp app, string relationshipId, string personId, AskKind kind)
    {
        var state = await Given.StateAsync(app, relationshipId);
        var ask = state.Asks.Single(a => a.PersonId == personId && a.Kind == kind);
        return PersonLinks.PathOf(app.Get<PersonLinks>().Ask(await PersonAsync(app, personId), relationshipId, ask));
    }

    public static async Task<string> ToAsync(
        TestApp app, string relationshipId, string personId, LinkPurpose purpose, string? sessionId = null, bool fromOwnPage = false) =>
        PersonLinks.PathOf(app.Get<PersonLinks>().About(
            await PersonAsync(app, personId), relationshipId, purpose, sessionId, fromOwnPage ? app.Now + PersonLinks.PageLifetime : null));

    public static async Task<string> ToMeAsync(TestApp app, string personId) =>
        PersonLinks.PathOf(app.Get<PersonLinks>().Me(await PersonAsync(app, personId)));

    public static async Task<string> ToSettingsAsync(TestApp app, string personId, LinkPurpose purpose) =>
        PersonLinks.PathOf(app.Get<PersonLinks>().Settings(await PersonAsync(app, personId), purpose));

    public static async Task<string> ToUnsubscribeAsync(TestApp app, string personId) =>
        PersonLinks.PathOf(app.Get<PersonLinks>().Unsubscribe(await PersonAsync(app, personId)));

    /// <summary>Sends JSON and lets everything finish.</summary>
    public static async Task<Answer> PostJsonAsync(TestApp app, string path, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await SendAsync(app, request);
    }

    /// <summary>Sends a form as a browser does and lets everything finish.</summary>
    public static async Task<Answer> PostFormAsync(TestApp app, string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return await SendAsync(app, request);
    }

    public static async Task<Answer> GetAsync(TestApp app, string path, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return await SendAsync(app, request);
    }

    public static async Task<Answer> SendAsync(TestApp app, HttpRequestMessage request)
    {
        using var response = await app.Anonymous.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        await app.QuietAsync();
        return new Answer(response.StatusCode, body, response.Content.Headers.ContentType?.MediaType, response.Headers);
    }

    /// <summary>All that was written down for a relationship.</summary>
    public static Task<IReadOnlyList<InboxEntry>> InboxAsync(TestApp app, string relationshipId) =>
        app.Get<IInbox>().ListAsync(relationshipId);

    public static Task ChangeAsync(TestApp app, string personId, Func<Core.People.Person, Core.People.Person> change) =>
        app.Get<PersonStore>().UpdateAsync(personId, person => change(person!));

    public static async Task<Core.People.Person> PersonAsync(TestApp app, string personId) =>
        (await app.Get<PersonStore>().GetAsync(personId))!;

    internal sealed record Answer(HttpStatusCode Status, string Body, string? MediaType, HttpResponseHeaders Headers)
    {
        public JsonElement Json => JsonDocument.Parse(Body).RootElement;
    }
}
