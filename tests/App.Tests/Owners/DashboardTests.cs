using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Owners;

public sealed partial class DashboardTests
{
    private const string Path = "/api/programs/buddies/dashboard";

    [Fact]
    public async Task Given_pairs_in_several_phases_when_the_address_narrows_the_list_then_page_and_table_have_the_same_pairs()
    {
        await using var app = await TestApp.StartAsync();
        var (meeting, waiting) = await TwoPairsAsync(app);
        await app.AdvanceDaysAsync(12);

        await HasAsync(app, "", waiting, meeting);
        await HasAsync(app, "?phase=sessions", meeting);
        await HasAsync(app, "?phase=kickoff&health=needsHelp", waiting);
        await HasAsync(app, "?overdue=bookKickoff", waiting);
        await HasAsync(app, "?overdue=giveFeedback");
        await HasAsync(app, "?forecast=onCourse", meeting);
        await HasAsync(app, "?forecast=tooLate");
        await HasAsync(app, "?name=zoe", waiting);
        await HasAsync(app, "?name=mentee", meeting);
        await HasAsync(app, "?sort=sessions&health=atRisk&phase=sessions");
        await HasAsync(app, "?sort=started", waiting, meeting);
        await HasAsync(app, "?sort=end", meeting, waiting);
        await HasAsync(app, "?phase=nonsense&sort=nonsense&health=nonsense", waiting, meeting);
    }

    [Fact]
    public async Task Given_a_narrowed_list_when_shown_then_the_form_keeps_what_was_chosen_and_the_links_keep_the_filter()
    {
        await using var app = await TestApp.StartAsync();
        await TwoPairsAsync(app);

        var page = await Calls.GetAsync(app.Http, Path + "?phase=sessions&name=%22%3E%3Cb%3E&department=No+%26+one");

        page.Is(200);
        Assert.Contains("<option value=\"sessions\" selected", page.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"&quot;&gt;&lt;b&gt;\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("dashboard/relationships.csv?department=No%20%26%20one&amp;phase=sessions&amp;name=%22%3E%3Cb%3E\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("dashboard/funnel.csv?department=No%20%26%20one\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody has been brought together yet.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_sessions_and_check_ins_when_a_table_is_read_then_it_says_what_stands_behind_the_chart()
    {
        await using var app = await TestApp.StartAsync();
        await TwoPairsAsync(app);

        var html = (await Calls.GetAsync(app.Http, Path)).Text;

        foreach (var (figure, table, columns) in new[] { ("funnel", "funnel.csv", 5), ("sessions", "weeks.csv", 4), ("months", "months.csv", 4) })
        {
            var shown = TableOf(html, figure);
            var csv = await CsvAsync(app, table);
            Assert.Equal(csv.Count - 1, shown.Count);
            var skipped = figure == "sessions" ? 2 : 1;
            Assert.All(shown.Zip(csv.Skip(1)), pair => Assert.Equal(pair.Second[skipped..columns].Select(Plain), pair.First[1..].Select(Plain)));
        }

        var weeks = await CsvAsync(app, "weeks.csv");
        Assert.Equal("1", weeks[^1][2]);
        Assert.Equal(["phase", "reached", "thereNow", "wentOn", "declinedOrEnded"], (await CsvAsync(app, "funnel.csv"))[0]);
        Assert.Equal(["kickoff", "2", "1", "1", "0"], (await CsvAsync(app, "funnel.csv"))[2]);
        Assert.Equal(["onCourse", "1"], (await CsvAsync(app, "forecast.csv"))[1]);
    }

    [Fact]
    public async Task Given_somebody_silent_for_long_when_the_owner_looks_then_they_read_why_what_helps_and_what_goes_out_by_itself()
    {
        await using var app = await TestApp.StartAsync();
        var (_, waiting) = await TwoPairsAsync(app);
        await app.AdvanceDaysAsync(12);

        var help = Section((await Calls.GetAsync(app.Http, Path)).Text, "needs");
        var german = Section((await Calls.GetAsync(app.Http, Path + "?language=de")).Text, "needs");

        Assert.Contains($"/api/relationships/{waiting}/page", help, StringComparison.Ordinal);
        Assert.Contains("is overdue", help, StringComparison.Ordinal);
        Assert.Contains("Help them to find a time for the kickoff", help, StringComparison.Ordinal);
        Assert.Matches("Reminded (once|[0-9]+ times)", help);
        Assert.Contains("Wer jetzt Hilfe braucht", german, StringComparison.Ordinal);
        Assert.DoesNotContain("overdue", german, StringComparison.Ordinal);
        var table = await CsvAsync(app, "help.csv");
        Assert.Equal(waiting, table[1][0]);
    }

    [Fact]
    public async Task Given_rows_from_before_the_course_was_kept_when_shown_then_the_relationships_themselves_are_asked()
    {
        await using var app = await TestApp.StartAsync();
        var (meeting, _) = await TwoPairsAsync(app);
        var store = app.Get<IDocumentStore>();
        await store.UpdateAsync(RelationshipProjection.Rows, "buddies", meeting, row => row! with { Course = null });
        await store.UpdateAsync(RelationshipProjection.States, meeting, "state", document => document! with { Course = null });

        Assert.Equal("1", (await CsvAsync(app, "weeks.csv"))[^1][2]);
        Assert.Equal(["onCourse", "1"], (await CsvAsync(app, "forecast.csv"))[1]);
    }

    [Fact]
    public async Task Given_owners_of_two_programs_when_they_look_then_each_sees_their_own_and_a_stranger_nothing()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        await Calls.PutAsync(app.Http, "/api/programs/other", ProgramJsonOf.Onboarding("other", "else@example.com"));
        var cookie = OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "else@example.com", "other"));

        (await Calls.GetAsync(app.Anonymous, "/api/programs/other/dashboard", cookie)).Is(200);
        (await Calls.GetAsync(app.Anonymous, "/api/programs/other/dashboard/funnel.csv", cookie)).Is(200);
        (await Calls.GetAsync(app.Anonymous, Path, cookie)).Is(404);
        (await Calls.GetAsync(app.Anonymous, Path + "/funnel.csv", cookie)).Is(404);
        (await Calls.GetAsync(app.Anonymous, Path + "/funnel.csv")).Is(401);
        (await Calls.GetAsync(app.Anonymous, "/api/dashboard")).Is(401);
        (await Calls.GetAsync(app.Anonymous, "/api/dashboard?format=csv")).Is(401);
        (await Calls.GetAsync(app.Http, Path + "/funnel.pdf")).Is(404);
        (await Calls.GetAsync(app.Http, Path + "/nothing.csv")).Is(404);

        var own = await Calls.GetAsync(app.Anonymous, "/api/dashboard", cookie);
        var all = await Calls.GetAsync(app.Http, "/api/dashboard?format=csv");
        var sorted = await Calls.GetAsync(app.Http, "/api/dashboard?sort=help");
        own.Is(200);
        Assert.Contains("<a href=\"/api/dashboard?sort=help\" aria-current=\"true\">", sorted.Text, StringComparison.Ordinal);
        Assert.Contains("/api/programs/other/dashboard", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("buddies", own.Text, StringComparison.Ordinal);
        Assert.Equal(["programId", "buddies", "other"], all.Text.Trim('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')[0]));
    }

    /// <summary>A pair that held its first session today, and one that has not booked its kickoff, started a moment later.</summary>
    private static async Task<(string Meeting, string Waiting)> TwoPairsAsync(TestApp app)
    {
        var meeting = await Story.SessionsAsync(app);
        await Story.AnswerAsync(app, meeting, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 30 });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(app, meeting, "mentor", AskKind.LogSession, new { outcome = "held", quality = 4 });
        var waiting = await Story.KickoffAsync(app, "yann", "zofia", "two");
        await app.Get<PersonStore>().UpdateAsync("zofia", person => person! with { Profile = person.Profile with { DisplayName = "Zoë Berg" } });
        return (meeting, waiting);
    }

    private static async Task HasAsync(TestApp app, string query, params string[] ids)
    {
        var page = await Calls.GetAsync(app.Http, Path + query);
        page.Is(200);
        Assert.Equal(ids, Address().Matches(Section(page.Text, "list")).Select(match => match.Groups["id"].Value));
        Assert.Equal(ids, (await CsvAsync(app, "relationships.csv" + query)).Skip(1).Select(row => row[0]));
    }

    private static async Task<List<string[]>> CsvAsync(TestApp app, string table)
    {
        var answer = await Calls.GetAsync(app.Http, $"{Path}/{table}");
        answer.Is(200);
        Assert.Equal("text/csv", answer.Message.Content.Headers.ContentType?.MediaType);
        return [.. answer.Text.Trim('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
    }

    // 46.0 and 46 are the same number.
    private static decimal Plain(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    private static string Section(string html, string name) =>
        Regex.Match(html, $"<section[^>]*(?:id|class)=\"{name}\".*?</section>", RegexOptions.Singleline).Value;

    private static List<string[]> TableOf(string html, string figure) =>
    [
        .. Row().Matches(Regex.Match(html, $"<figure class=\"chart\" id=\"{figure}\">.*?</figure>", RegexOptions.Singleline).Value)
            .Select(row => Cell().Matches(row.Value).Select(cell => WebUtility.HtmlDecode(Tag().Replace(cell.Value, ""))).ToArray()),
    ];

    [GeneratedRegex("<a href=\"[^\"]*/relationships/(?<id>rel-[0-9a-f-]+)/page\"")]
    private static partial Regex Address();

    [GeneratedRegex("<tr><th scope=\"row\">.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][^>]*>.*?</t[hd]>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
