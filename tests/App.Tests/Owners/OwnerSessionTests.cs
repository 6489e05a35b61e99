using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.RelationshipsApi;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Tests.Owners;

public sealed class OwnerSessionTests
{
    [Fact]
    public async Task Given_a_link_from_a_mail_when_it_is_opened_then_a_session_leads_to_the_dashboard_and_a_relationship()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);

        var opened = await OpenAsync(app, "owner@example.com", "buddies");
        var cookie = CookieOf(opened);
        var dashboard = await Calls.GetAsync(app.Anonymous, opened.Message.Headers.Location!.PathAndQuery, cookie);
        var page = await Calls.GetAsync(app.Anonymous, $"/api/relationships/{id}/page", cookie);

        opened.Is(302);
        dashboard.Is(200);
        Assert.Contains("Buddies", dashboard.Text, StringComparison.Ordinal);
        Assert.Contains($"/api/relationships/{id}/page", dashboard.Text, StringComparison.Ordinal);
        page.Is(200);
        Assert.Contains("Ada knows the way.", page.Text, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Message.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Given_a_session_when_it_is_started_then_its_cookie_is_safe()
    {
        await using var app = await TestApp.StartAsync();
        await Calls.PutAsync(app.Http, "/api/programs/buddies", ProgramJsonOf.Onboarding("buddies"));

        var cookie = (await OpenAsync(app, "owner@example.com", "buddies")).Message.Headers.GetValues("Set-Cookie").Single();

        Assert.StartsWith(OwnerSessions.CookieName + "=", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Given_links_too_old_forged_or_for_something_else_when_opened_then_410_and_404_without_a_session()
    {
        await using var app = await TestApp.StartAsync();
        await Calls.PutAsync(app.Http, "/api/programs/buddies", ProgramJsonOf.Onboarding("buddies"));
        var link = new Uri(app.Get<OwnerLinks>().Of("owner@example.com", "buddies")).PathAndQuery;
        var me = LinkTokens.Create(
            new LinkClaims { Purpose = LinkPurpose.Me, PersonId = "ada", ExpiresAt = app.Now.AddDays(1) }, app.Get<LinkKeys>());

        var forged = await Calls.GetAsync(app.Anonymous, link[..^2] + (link.EndsWith("AA", StringComparison.Ordinal) ? "BB" : "AA"));
        var other = await Calls.GetAsync(app.Anonymous, $"/api/owner/{me}");
        await app.AdvanceDaysAsync(7);
        var old = await Calls.GetAsync(app.Anonymous, link);

        forged.Is(404);
        other.Is(404);
        old.Is(410);
        Assert.DoesNotContain(new[] { forged, other, old }, answer => answer.Message.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Given_no_session_or_one_of_eight_hours_ago_when_the_dashboard_is_opened_then_a_page_says_how_to_get_in()
    {
        await using var app = await TestApp.StartAsync();
        await Calls.PutAsync(app.Http, "/api/programs/buddies", ProgramJsonOf.Onboarding("buddies"));
        var cookie = CookieOf(await OpenAsync(app, "owner@example.com", "buddies"));

        var without = await Calls.GetAsync(app.Anonymous, "/api/programs/buddies/dashboard");
        await app.AdvanceAsync(TimeSpan.FromHours(8));
        var old = await Calls.GetAsync(app.Anonymous, "/api/programs/buddies/dashboard", cookie);

        without.Is(401);
        Assert.Equal("text/html", without.Message.Content.Headers.ContentType?.MediaType);
        old.Is(401);
    }

    internal static Task<Answer> OpenAsync(TestApp app, string owner, string program) =>
        Calls.GetAsync(app.Anonymous, new Uri(app.Get<OwnerLinks>().Of(owner, program)).PathAndQuery);

    internal static (string Name, string Value) CookieOf(Answer answer) =>
        ("Cookie", answer.Message.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
}
