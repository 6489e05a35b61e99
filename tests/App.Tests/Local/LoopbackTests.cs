using System.Net;

namespace ServerlessMentoring.App.Tests.Local;

public sealed class LoopbackTests
{
    [Fact]
    public async Task Pages_of_this_machine_do_not_exist_for_anybody_else()
    {
        await using var app = await TestApp.StartAsync();
        foreach (var path in new[] { "/", "/local/outbox", "/local/outbox.json", "/local/clock" })
        {
            Assert.Equal(HttpStatusCode.OK, (await app.Anonymous.GetAsync(path)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(app, path, request => request.Headers.Host = "mentoring.example.com"));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(app, path, request => request.Headers.Add("X-Forwarded-For", "192.0.2.1")));
        }
    }

    [Fact]
    public async Task The_clock_goes_on_by_what_is_asked()
    {
        await using var app = await TestApp.StartAsync();

        var answer = await app.Anonymous.PostAsync("/local/clock", new StringContent("""{"advance":"P1D"}"""));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(TestApp.Start.AddDays(1), app.Now);
    }

    private static async Task<HttpStatusCode> StatusAsync(TestApp app, string path, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        change(request);
        return (await app.Anonymous.SendAsync(request)).StatusCode;
    }
}
