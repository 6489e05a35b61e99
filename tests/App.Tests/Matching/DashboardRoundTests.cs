using System.Text.RegularExpressions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class DashboardRoundTests
{
    private const string Dashboard = "/api/programs/buddies/dashboard";

    [Fact]
    public async Task Given_many_rounds_when_the_dashboard_is_opened_then_one_waits_what_was_started_has_its_date_and_older_ones_are_replaced()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var started = await Round.RunAsync(app, """{"forbidden":[{"mentorId":"ada","menteeId":"emil"},{"mentorId":"bea","menteeId":"emil"}]}""");
        (await Round.CommitAsync(app, started["id"]!)).Is(200);
        var waiting = started;
        for (var hour = 0; hour < 4; hour++)
        {
            await app.AdvanceAsync(TimeSpan.FromHours(1));
            waiting = await Round.RunAsync(app);
        }

        await app.AdvanceAsync(TimeSpan.FromHours(1));
        var empty = await Round.RunAsync(app, """{"forbidden":[{"mentorId":"ada","menteeId":"emil"},{"mentorId":"bea","menteeId":"emil"}]}""");
        var owner = await RoundBrowser.OpenAsync(app);
        var lines = LinesOf(await owner.GetAsync(Dashboard));

        Assert.Equal(5, lines.Count);
        Assert.Equal(6, (await Calls.GetAsync(app.Http, Round.Path)).Json.GetProperty("items").GetArrayLength());
        Assert.Contains(empty["id"]!, lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Waits for your word", lines[0], StringComparison.Ordinal);
        Assert.Contains(waiting["id"]!, Assert.Single(lines, line => line.Contains("Waits for your word", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("2 matched, 2 started on", Assert.Single(lines, line => line.Contains(started["id"]!, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(2, lines.Count(line => line.Contains("1 matched. Replaced by a later round", StringComparison.Ordinal)));

        var page = await owner.GetAsync($"{Round.Path}/{empty["id"]}/page");
        Assert.DoesNotContain("Start these relationships", page.Text, StringComparison.Ordinal);
        Assert.Contains("Run it again with my wishes", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_round_whose_matches_were_all_refused_then_it_is_not_called_started()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var run = await Round.RunAsync(app);
        (await Hr.PostAsync(app, Hr.Event("leave_started", "ada", 2))).Is(202);
        (await Hr.PostAsync(app, Hr.Event("leave_started", "bea", 2))).Is(202);
        await app.QuietAsync();
        Assert.Empty(Round.Started(await Round.CommitAsync(app, run["id"]!)));
        var owner = await RoundBrowser.OpenAsync(app);

        Assert.Contains("3 matched, nothing was started", Assert.Single(LinesOf(await owner.GetAsync(Dashboard))), StringComparison.Ordinal);
        Assert.Contains("<span class=\"chip\">Nothing was started</span>", (await owner.GetAsync($"{Round.Path}/{run["id"]}/page")).Text, StringComparison.Ordinal);
    }

    private static List<string> LinesOf(Answer dashboard) =>
        [.. Regex.Matches(dashboard.Text, "<li><a href=\"[^\"]*/matches/[^\"]*\">Round of.*?</li>", RegexOptions.Singleline).Select(match => Regex.Replace(match.Value, "(\\s|&#32;)+", " "))];
}
