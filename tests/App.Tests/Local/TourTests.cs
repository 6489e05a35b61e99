using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Local;
using ServerlessMentoring.Local.Tour;

namespace ServerlessMentoring.App.Tests.Local;

public sealed partial class TourTests
{
    [Fact]
    public async Task A_visitor_finds_a_company_in_the_midst_of_life_with_trouble_of_every_sort_and_every_door_open()
    {
        using var folder = new TempFolder();
        await using var app = await LocalStart.RunAsync(
            folder.Path,
            new StartOptions { Tour = true, Settings = new Dictionary<string, string?> { ["Mentoring:FunctionKey"] = LocalStart.FunctionKey } });
        Assert.Contains("Preparing", await app.Http.GetStringAsync("/"), StringComparison.Ordinal);
        var progress = app.Host.Services.GetRequiredService<TourProgress>();
        await progress.Over.WaitAsync(TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);
        Assert.Null(progress.Failure);

        var tour = await TourSight.LookAsync(app);
        await AssertCompanyAsync(app, tour);
        AssertEveryPhase(tour);
        AssertEveryTrouble(tour);
        AssertChoice(tour);
        await AssertRoundAsync(app);
        await AssertWhatOperatorsSeeAsync(app);
        await AssertEveryDoorIsOpenAsync(app, tour);
        Assert.Contains("The clock went on", await AdvanceAsync(app), StringComparison.Ordinal);
    }

    private static async Task AssertCompanyAsync(LocalStart app, TourSight tour)
    {
        Assert.Equal(5, tour.Programs.Count);
        Assert.InRange(tour.People.Distinct().Count(), 60, 80);
        var known = await app.Host.Services.GetRequiredService<PersonStore>().GetAsync(tour.People, TestContext.Current.CancellationToken);
        Assert.Equal(4, known.Values.Select(person => person.TimeZone).Distinct().Count());
        Assert.All(known.Values, person => Assert.EndsWith("@example.com", person.Email, StringComparison.Ordinal));
    }

    private static void AssertEveryPhase(TourSight tour)
    {
        Assert.Superset(
            new HashSet<string> { "proposed", "kickoff", "sessions", "feedback", "completed", "declined", "ended" },
            tour.All.Select(each => each.GetProperty("phase").GetString()!).ToHashSet());
        Assert.Equal(5, tour.All.Select(each => each.GetProperty("programId").GetString()).Distinct().Count());
        Assert.Equal(("completed", "completed", null), tour.OutcomeOf("lena.fischer"));
        Assert.Equal(("completed", "completed", "feedbackMissing"), tour.OutcomeOf("tom.walsh"));
        Assert.Equal(("completed", "incomplete", "belowMinimum"), tour.OutcomeOf("noor.rahman"));
        Assert.Equal(("declined", null, "declined"), tour.OutcomeOf("mateo.rossi"));
        Assert.Equal(("declined", null, "noAnswer"), tour.OutcomeOf("zainab.ali"));
        Assert.Equal(("ended", null, "endedByParticipant"), tour.OutcomeOf("julia.nowak"));
        Assert.Equal(("ended", null, "endedByOwner"), tour.OutcomeOf("graham.wells"));
        Assert.Equal(("ended", null, "personLeft"), tour.OutcomeOf("viktor.horvat"));
    }

    private static void AssertEveryTrouble(TourSight tour)
    {
        tour.AssertHealth("arjun.mehta", "atRisk", "asked for help", "pulse is low", "2 sessions missed", "Booking a session is overdue");
        tour.AssertHealth("liam.doyle", "atRisk", "Extended: 3 of at least 5");
        tour.AssertHealth("diego.morales", "atRisk", "No session for");
        tour.AssertHealth("aisha.bello", "atRisk", "The kickoff is overdue");
        tour.AssertHealth("oliver.hughes", "atRisk", "No session for");
        tour.AssertHealth("freya.larsen", "attention", "A session is disputed");
        tour.AssertHealth("sam.rivera", "attention", "pulse is low");
        tour.AssertHealth("ana.popescu", "attention", "The group has 2 mentees; it should have 3");
        Assert.True(tour.Of("oliver.hughes").GetProperty("sessions").GetProperty("unknown").GetInt32() > 0);
        Assert.Contains("bounced", tour.Of("stefan.vogel").GetProperty("undelivered").ToString(), StringComparison.Ordinal);
        Assert.All(
            ["ben.carter", "maya.johnson", "catherine.moreau"],
            id => Assert.True(tour.Of(id).GetProperty("paused").GetBoolean(), $"{id} rests"));

        // The leaver's mentee has somebody new, and the others of the group of which one is away go on.
        Assert.Equal(["rahul.verma"], tour.Of("kofi.mensah").GetProperty("mentors").EnumerateArray().Select(TourSight.IdOf));
        Assert.Equal(("sessions", false), (tour.Of("hassan.demir").GetProperty("phase").GetString(), tour.Of("hassan.demir").GetProperty("paused").GetBoolean()));
    }

    private static void AssertChoice(TourSight tour)
    {
        Assert.Equal("kickoff", tour.Of("nadia.petrov").GetProperty("phase").GetString());
        Assert.Equal(["katrin.sommer"], tour.Of("nadia.petrov").GetProperty("mentors").EnumerateArray().Select(TourSight.IdOf));
        Assert.Single(tour.All, each => each.GetProperty("programId").GetString() == "career-conversations");
    }

    private static async Task AssertRoundAsync(LocalStart app)
    {
        var rounds = await app.Http.GetFromJsonAsync<JsonElement>($"/api/programs/new-managers/matches?code={LocalStart.FunctionKey}");
        var round = Assert.Single(rounds.GetProperty("items").EnumerateArray());
        var whole = await app.Http.GetFromJsonAsync<JsonElement>(
            $"/api/programs/new-managers/matches/{round.GetProperty("id").GetString()}?code={LocalStart.FunctionKey}");
        Assert.Equal(3, whole.GetProperty("pairs").GetArrayLength());
    }

    private static async Task AssertWhatOperatorsSeeAsync(LocalStart app)
    {
        var letters = await app.Http.GetFromJsonAsync<JsonElement>($"/api/dead-letters?code={LocalStart.FunctionKey}");
        Assert.Contains("summer-school", Assert.Single(letters.GetProperty("items").EnumerateArray()).GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    private static async Task AssertEveryDoorIsOpenAsync(LocalStart app, TourSight tour)
    {
        var home = await app.Http.GetStringAsync("/");
        Assert.All(new[] { "Beatrix Hall", "Wei Chen" }, name => Assert.Matches($"<bdi>{name}</bdi></a></p>(?s:.{{0,200}})<p>[1-9][0-9]* things? open", home));
        var links = Link().Matches(home).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToList();
        Assert.InRange(links.Count(link => link.Contains("/api/me/", StringComparison.Ordinal)), 60, 80);
        foreach (var link in links.Where(link => !link.Contains("/api/owner/", StringComparison.Ordinal)))
        {
            Assert.Equal(HttpStatusCode.OK, (await app.Http.GetAsync(link)).StatusCode);
        }

        var dashboards = links.Where(link => link.Contains("/api/owner/", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, dashboards.Count);
        var shown = "";
        foreach (var dashboard in dashboards)
        {
            shown += await DashboardAsync(app, dashboard);
        }

        Assert.All(["At risk", "Worth a look", "Paused", "Over, below the minimum"], words => Assert.Contains(words, shown, StringComparison.Ordinal));
        Assert.All(tour.All, each => Assert.Contains(each.GetProperty("id").GetString()!, shown, StringComparison.Ordinal));
    }

    private static async Task<string> DashboardAsync(LocalStart app, string ownerLink)
    {
        var signIn = await app.Http.GetAsync(ownerLink);
        var cookie = signIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var shown = "";
        for (var next = signIn.Headers.Location?.ToString(); next is not null;)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, next);
            request.Headers.Add("Cookie", cookie);
            var dashboard = await app.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, dashboard.StatusCode);
            var page = await dashboard.Content.ReadAsStringAsync();
            shown += page;
            next = NextPage().Match(page) is { Success: true } more ? WebUtility.HtmlDecode(more.Groups[1].Value) : null;
        }

        return shown;
    }

    private static async Task<string> AdvanceAsync(LocalStart app)
    {
        var pushed = await app.Http.PostAsync("/local/tour/advance", new FormUrlEncodedContent(new Dictionary<string, string> { ["advance"] = "P1D" }));
        Assert.Equal(HttpStatusCode.SeeOther, pushed.StatusCode);
        return await app.Http.GetStringAsync(pushed.Headers.Location);
    }

    [GeneratedRegex("href=\"([^\"#]+)#list\" rel=\"next\"")]
    private static partial Regex NextPage();

    [GeneratedRegex("href=\"([^\"#]+)\"")]
    private static partial Regex Link();
}
