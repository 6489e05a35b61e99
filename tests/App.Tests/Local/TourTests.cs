using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Platform.Local.Tour;

namespace ServerlessMentoring.App.Tests.Local;

public sealed partial class TourTests
{
    [Fact]
    public async Task A_visitor_finds_a_company_in_the_midst_of_life_and_every_door_open()
    {
        using var folder = new TempFolder();
        await using var app = await LocalStart.RunAsync(folder.Path, "--tour", "--Mentoring:FunctionKey", LocalStart.FunctionKey);
        Assert.Contains("Preparing", await app.Http.GetStringAsync("/"), StringComparison.Ordinal);
        var progress = app.Host.Services.GetRequiredService<TourProgress>();
        await progress.Over.WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);
        Assert.Null(progress.Failure);

        var pairs = await RelationshipsAsync(app, "onboarding-buddies");
        Assert.Equal(
            ["completed", "kickoff", "proposed", "sessions", "sessions", "sessions"],
            pairs.Select(pair => pair.GetProperty("phase").GetString()).Order(StringComparer.Ordinal));
        Assert.Single(pairs, pair => pair.GetProperty("health").GetString() == "atRisk");
        Assert.Single(pairs, pair => pair.GetProperty("paused").GetBoolean());
        var group = Assert.Single(await RelationshipsAsync(app, "faster-answers"));
        Assert.Equal("sessions", group.GetProperty("phase").GetString());

        var home = await app.Http.GetStringAsync("/");
        var mine = Link().Matches(home).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();
        Assert.True(mine.Count(link => link.Contains("/api/me/", StringComparison.Ordinal)) >= 15);
        foreach (var link in mine.Where(link => !link.Contains("/api/owner/", StringComparison.Ordinal)))
        {
            Assert.Equal(HttpStatusCode.OK, (await app.Http.GetAsync(link)).StatusCode);
        }

        Assert.Contains("At risk", await DashboardAsync(app, mine.Single(link => link.Contains("/api/owner/", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Contains("The clock went on", await AdvanceAsync(app), StringComparison.Ordinal);
    }

    private static async Task<List<JsonElement>> RelationshipsAsync(LocalStart app, string programId)
    {
        var list = await app.Http.GetFromJsonAsync<JsonElement>($"/api/programs/{programId}/relationships?code={LocalStart.FunctionKey}");
        return [.. list.GetProperty("items").EnumerateArray()];
    }

    private static async Task<string> DashboardAsync(LocalStart app, string ownerLink)
    {
        var signIn = await app.Http.GetAsync(ownerLink);
        using var request = new HttpRequestMessage(HttpMethod.Get, signIn.Headers.Location);
        request.Headers.Add("Cookie", signIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        var dashboard = await app.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, dashboard.StatusCode);
        return await dashboard.Content.ReadAsStringAsync();
    }

    private static async Task<string> AdvanceAsync(LocalStart app)
    {
        var pushed = await app.Http.PostAsync("/local/tour/advance", new FormUrlEncodedContent(new Dictionary<string, string> { ["advance"] = "P1D" }));
        Assert.Equal(HttpStatusCode.SeeOther, pushed.StatusCode);
        return await app.Http.GetStringAsync(pushed.Headers.Location);
    }

    [GeneratedRegex("href=\"([^\"#]+)\"")]
    private static partial Regex Link();
}
