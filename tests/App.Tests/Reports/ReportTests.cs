using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.VisualBasic.FileIO;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.RelationshipsApi;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Reports;

public sealed class ReportTests
{
    private const string Path = "/api/programs/buddies/report";

    [Fact]
    public async Task Given_a_pair_that_met_and_wrote_things_down_when_reported_then_the_numbers_are_those_of_their_life()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 30 });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(
            app, id, "mentor", AskKind.LogSession, new { outcome = "held", quality = 4, agendaDone = new[] { "The map" }, actionItems = new[] { "Meet Ann", "Read" } });
        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.Note), new { kind = "action", text = "Read", done = true });
        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.Note), new { kind = "agenda", text = "What next" });

        var report = await Calls.GetAsync(app.Http, Path);

        report.Is(200);
        var total = report.Json.GetProperty("total");
        Assert.Equal((1, 1), (Number(total, "relationships.running"), Number(total, "relationships.byPhase.sessions")));
        Assert.Equal((1, 4), (Number(total, "sessions.held"), Number(total, "sessions.qualityMean")));
        Assert.Equal((2, 1), (Number(total, "notebook.actionItems"), Number(total, "notebook.actionItemsDone")));
        Assert.Equal((2, 1), (Number(total, "notebook.agendaPoints"), Number(total, "notebook.agendaPointsDone")));
        Assert.Equal((2, 2), (Number(total, "notebook.goalsAgreed"), Number(total, "notebook.goalsWritten")));
        Assert.Equal(1, Number(total, "kickoffs.held"));
        Assert.Equal(1, Number(total, "mentorsPerMentee.mean"));
        var month = Assert.Single(report.Json.GetProperty("months").EnumerateArray());
        Assert.Equal(("2026-03", 1, 1), (month.GetProperty("month").GetString(), Number(month, "started"), Number(month, "sessionsHeld")));
    }

    [Fact]
    public async Task Given_departments_when_the_table_is_read_by_another_reader_then_it_says_what_the_json_says_and_is_no_formula()
    {
        await using var app = await TestApp.StartAsync();
        await DepartmentsAsync(app, "=cmd|' /C calc'!A0", "Forschung, Entwicklung \\\"Süd\\\"");

        var table = await CsvAsync(app, Path + "?format=csv");
        var accepted = await CsvAsync(app, Path, "text/csv");

        Assert.Equal(table.Where(row => row[2] != "at"), accepted.Where(row => row[2] != "at"));
        Assert.Equal(["section", "group", "measure", "value"], table[0]);
        Assert.All(table, row => Assert.Equal(4, row.Length));
        var json = (await Calls.GetAsync(app.Http, Path)).Json;
        var measures = table.Where(row => row[0] == "total").ToDictionary(row => row[2], row => row[3]);
        var leaves = Leaves(json.GetProperty("total")).ToDictionary(leaf => leaf.Path, leaf => leaf.Value);
        Assert.Superset(leaves.Keys.ToHashSet(), measures.Keys.ToHashSet());
        Assert.All(leaves, leaf => Assert.Equal(leaf.Value, measures[leaf.Key]));
        Assert.All(measures.Where(measure => !leaves.ContainsKey(measure.Key)), measure => Assert.Equal("", measure.Value));
        var groups = table.Where(row => row[0] == "department").Select(row => row[1]).Distinct().ToList();
        Assert.Equal(["'=cmd|' /C calc'!A0", "Forschung, Entwicklung \"Süd\""], groups);
        Assert.Contains(table, row => row is ["people", "", "mentees.matched", "2"]);
    }

    [Fact]
    public async Task Given_a_filter_when_reported_then_it_holds_and_a_bad_one_is_refused_with_field_and_rule()
    {
        await using var app = await TestApp.StartAsync();
        await DepartmentsAsync(app, "Sales", "Research");

        var sales = await Calls.GetAsync(app.Http, Path + "?department=sales&from=2026-03-02&to=2026-03-02");
        var later = await Calls.GetAsync(app.Http, Path + "?from=2026-03-03");
        var bad = await Calls.GetAsync(app.Http, Path + "?from=2026-02-30&to=soon&format=pdf&department=" + new string('x', 201));
        var turned = await Calls.GetAsync(app.Http, Path + "?from=2026-03-03&to=2026-03-02");

        Assert.Equal(1, Number(sales.Json.GetProperty("total"), "relationships.total"));
        Assert.Equal("Sales", Assert.Single(sales.Json.GetProperty("departments").EnumerateArray()).GetProperty("department").GetString());
        Assert.Equal(0, Number(later.Json.GetProperty("total"), "relationships.total"));
        bad.Is(400);
        Assert.Equal(["from", "to", "department", "format"], bad.Faults.Select(fault => fault.Split(' ')[0]));
        turned.Is(400);
        Assert.Equal(["to must not be before from"], turned.Faults);
    }

    [Fact]
    public async Task Given_the_owner_of_another_program_when_they_ask_then_404_and_a_stranger_401()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        await Calls.PutAsync(app.Http, "/api/programs/other", ProgramJsonOf.Onboarding("other", "else@example.com"));
        var cookie = OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "else@example.com", "other"));

        (await Calls.GetAsync(app.Anonymous, "/api/programs/other/report", cookie)).Is(200);
        (await Calls.GetAsync(app.Anonymous, Path, cookie)).Is(404);
        (await Calls.GetAsync(app.Anonymous, Path)).Is(401);
        (await Calls.GetAsync(app.Http, "/api/programs/none/report")).Is(404);
    }

    [Fact]
    public async Task Given_a_row_from_before_facts_were_kept_when_reported_then_the_relationship_itself_is_asked()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        var store = app.Get<IDocumentStore>();
        var rows = RelationshipProjection.Rows;
        await store.UpdateAsync(rows, "buddies", id, row => row! with { Facts = null, Departments = null });

        var report = await Calls.GetAsync(app.Http, Path);

        Assert.Equal(1, Number(report.Json.GetProperty("total"), "kickoffs.held"));
    }

    /// <summary>Two running pairs, the mentees of which are in two departments.</summary>
    private static async Task DepartmentsAsync(TestApp app, string bens, string cleos)
    {
        await Given.ProgramAsync(app);
        await Hr.PostAsync(app, Hr.Enrolled("ada", "mentor"));
        foreach (var (mentee, department) in new[] { ("ben", bens), ("cleo", cleos) })
        {
            await Hr.PostAsync(app, Hr.Enrolled(mentee, "mentee"));
            (await Hr.PostAsync(app, Hr.Event("updated", mentee, 2, $$""","profile":{"department":"{{department}}"}"""))).Is(202);
            (await Calls.PostAsync(app.Http, Hand.Path, Hand.Body("ada", mentee))).Is(201);
        }

        await app.QuietAsync();
    }

    private static async Task<List<string[]>> CsvAsync(TestApp app, string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        using var response = await app.Http.SendAsync(request);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        using var reader = new TextFieldParser(new MemoryStream(bytes), Encoding.UTF8) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        reader.SetDelimiters(",");
        var rows = new List<string[]>();
        while (reader.ReadFields() is { } row)
        {
            rows.Add(row);
        }

        return rows;
    }

    private static decimal Number(JsonElement element, string path) =>
        path.Split('.').Aggregate(element, (at, name) => at.GetProperty(name)).GetDecimal();

    private static IEnumerable<(string Path, string Value)> Leaves(JsonElement element, string path = "") => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(each => Leaves(each.Value, path.Length == 0 ? each.Name : $"{path}.{each.Name}"))
        : [(path, element.GetDecimal().ToString(CultureInfo.InvariantCulture))];
}
