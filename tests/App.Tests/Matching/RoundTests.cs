using ServerlessMentoring.App.Tests.DataProtection;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.RelationshipsApi;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class RoundTests
{
    [Fact]
    public async Task Given_enrolled_people_when_a_round_is_run_then_it_is_stored_with_reasons_and_a_repetition_is_the_same_round()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);

        var run = await Round.RunAsync(app, key: "monday");
        var again = await Round.RunAsync(app, key: "monday");
        var stored = await Calls.GetAsync(app.Http, run.Message.Headers.Location!.PathAndQuery);

        run.Is(201);
        Assert.Equal(["ada+cleo", "ada+emil", "bea+dora"], Round.Pairs(run));
        Assert.Equal(("ready", "3", "3"), (run["status"], run["mentees"], run["matched"]));
        Assert.Contains("C#", run.Json.GetProperty("pairs")[0].GetProperty("reasons").GetRawText().Replace("\\u0023", "#", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(run.Text, again.Text);
        Assert.Equal(run.Text, stored.Text);
        var item = Assert.Single((await Calls.GetAsync(app.Http, Round.Path)).Json.GetProperty("items").EnumerateArray());
        Assert.Equal(run["id"], item.GetProperty("id").GetString());
        Assert.Empty(app.Outbox.From(0));
        Assert.Empty(await Round.RelationshipsAsync(app));
    }

    [Fact]
    public async Task Given_a_dry_run_then_it_shows_the_round_and_changes_nothing_anywhere()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        await app.QuietAsync();
        var before = Documents(app);

        var dry = await Round.RunAsync(app, """{"dryRun":true}""");

        dry.Is(200);
        Assert.Equal(["ada+cleo", "ada+emil", "bea+dora"], Round.Pairs(dry));
        Assert.Equal(("dryRun", null), (dry["status"], dry["id"]));
        Assert.Equal(before, Documents(app));
        Assert.Empty((await Calls.GetAsync(app.Http, Round.Path)).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Given_pins_and_forbidden_pairs_when_the_round_is_run_again_then_it_keeps_them()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);

        var pinned = await Round.RunAsync(app, """{"pinned":[{"mentorId":"bea","menteeId":"cleo"}]}""");
        var forbidden = await Round.RunAsync(app, """{"forbidden":[{"mentorId":"bea","menteeId":"dora"}]}""");

        Assert.Contains("bea+cleo", Round.Pairs(pinned));
        Assert.DoesNotContain("bea+dora", Round.Pairs(forbidden));
    }

    [Fact]
    public async Task Given_a_round_when_it_is_committed_many_times_at_once_then_each_relationship_starts_once_and_all_answers_agree()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var run = await Round.RunAsync(app);

        var commits = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Calls.PostAsync(app.Http, $"{Round.Path}/{run["id"]}/commit", "{}")));
        await app.QuietAsync();
        var late = await Round.CommitAsync(app, run["id"]!);

        Assert.All(commits.Append(late), commit => commit.Is(200));
        Assert.All(commits, commit => Assert.Equal(late.Text, commit.Text));
        Assert.Equal(["ada+cleo", "ada+emil", "bea+dora"], Round.Started(late));
        Assert.Equal(["ada+cleo", "ada+emil", "bea+dora"], await Round.RelationshipsAsync(app));

        // Ada is in two proposals, so that there are six mails for five people.
        Assert.Equal(6, app.Outbox.From(0).Count(sent => sent.Mail.Kind == "proposal"));
        var shown = await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}");
        Assert.Equal("committed", shown["status"]);
        Assert.Equal(3, shown.Json.GetProperty("started").GetArrayLength());
    }

    [Fact]
    public async Task Given_reasons_and_an_owners_note_when_the_round_is_committed_then_both_sides_read_them_in_their_mail()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var run = await Round.RunAsync(app, """{"notes":[{"menteeId":"dora","note":"Replaced below."}]}""");

        (await Round.CommitAsync(app, run["id"]!, """{"notes":[{"menteeId":"dora","note":"You both sail."}]}""")).Is(200);

        var mails = app.Outbox.From(0).Where(sent => sent.Mail.Kind == "proposal" && sent.Mail.To is "dora@example.com" or "bea@example.com").ToList();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, sent =>
        {
            Assert.Contains("A note from the program's owner: You both sail.", sent.Mail.Text, StringComparison.Ordinal);
            Assert.Contains("Selling", sent.Mail.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Replaced below", sent.Mail.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Given_days_between_round_and_commit_then_who_left_or_found_another_is_refused_and_the_others_go_on()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var run = await Round.RunAsync(app);
        await app.AdvanceDaysAsync(2);
        (await Hr.PostAsync(app, Hr.Withdrawn("cleo", 5))).Is(202);
        (await Calls.PostAsync(app.Http, Hand.Path, Hand.Body("bea", "emil"))).Is(201);
        await app.QuietAsync();

        var commit = await Round.CommitAsync(app, run["id"]!);

        commit.Is(200);
        Assert.Empty(Round.Started(commit));
        Assert.Equal(
            [
                "ada+cleo: The mentee is no longer enrolled.",
                "ada+emil: The mentee is in a relationship of this program already.",
                "bea+dora: A mentor has no place left.",
            ],
            Round.Refused(commit));
        Assert.Equal(["bea+emil"], await Round.RelationshipsAsync(app));
    }

    [Fact]
    public async Task Given_two_rounds_of_the_same_people_when_both_are_committed_at_once_then_nobody_is_in_two_relationships()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        await Round.JoinAsync(app, "gil", "mentor", capacity: 9);
        var one = await Round.RunAsync(app);
        var other = await Round.RunAsync(app, """{"pinned":[{"mentorId":"gil","menteeId":"cleo"},{"mentorId":"gil","menteeId":"dora"},{"mentorId":"gil","menteeId":"emil"}]}""");

        await Task.WhenAll(Round.CommitAsync(app, one["id"]!), Round.CommitAsync(app, other["id"]!));
        await app.AdvanceAsync(TimeSpan.FromMinutes(30));

        var started = await Round.RelationshipsAsync(app);
        Assert.Equal(["cleo", "dora", "emil"], started.Select(pair => pair.Split('+')[1]).Order(StringComparer.Ordinal));
        Assert.Equal("committed", (await Calls.GetAsync(app.Http, $"{Round.Path}/{one["id"]}"))["status"]);
        Assert.Equal("committed", (await Calls.GetAsync(app.Http, $"{Round.Path}/{other["id"]}"))["status"]);
    }

    [Fact]
    public async Task Given_nobody_to_match_then_the_round_is_an_answer_that_says_so()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);

        var run = await Round.RunAsync(app);
        var commit = await Round.CommitAsync(app, run["id"]!);

        run.Is(201);
        Assert.Equal("0", run["matched"]);
        Assert.NotEmpty(run.Json.GetProperty("summary").EnumerateArray());
        commit.Is(200);
        Assert.Empty(Round.Started(commit));
    }

    [Fact]
    public async Task Given_programs_that_match_nobody_this_way_then_409_says_why_and_a_draft_takes_dry_runs()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, program => program with { Status = ProgramStatus.Draft });
        var hand = ProgramJsonOf.Onboarding("hand", change: program => program with { Matching = program.Matching with { Mode = MatchingMode.HandSelected } });
        (await Calls.PutAsync(app.Http, "/api/programs/hand", hand)).Is(201);

        (await Round.RunAsync(app)).Is(409);
        (await Round.RunAsync(app, """{"dryRun":true}""")).Is(200);
        var refused = await Calls.PostAsync(app.Http, "/api/programs/hand/matches", "{}");
        refused.Is(409);
        Assert.Contains("by hand", refused["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"pinned":[{"mentorId":"ada"}]}""", "pinned[0].menteeId is required")]
    [InlineData("""{"pinned":[{"mentorId":"nobody","menteeId":"cleo"}]}""", "pinned[0].mentorId must be somebody who is enrolled as a mentor")]
    [InlineData("""{"forbidden":[{"mentorId":"ada","menteeId":"../x"}]}""", "forbidden[0].menteeId must be 1 to 64 characters of A-Z a-z 0-9 . _ @ - and start with a letter or digit")]
    [InlineData("""{"notes":[{"menteeId":"nobody","note":"x"}]}""", "notes[0].menteeId must be somebody who is enrolled as a mentee and in the round's scope")]
    [InlineData("""{"notes":[{"menteeId":"cleo","note":"x"},{"menteeId":"dora","note":"y"},{"menteeId":"cleo","note":"z"}]}""", "notes[2].menteeId must have only one note")]
    [InlineData("""{"notes":[{"menteeId":"cleo","note":"x","by":"me"}]}""", "notes[0].by is not a known field")]
    [InlineData("""{"scope":"all"}""", "scope must be one of unmatched, concerned")]
    [InlineData("""{"dryRun":1}""", "dryRun must be true or false")]
    [InlineData("""{"pinned":{}}""", "pinned must be a list of at most 2000")]
    [InlineData("""{"pinned":[1]}""", "pinned[0] must be an object")]
    [InlineData("[]", "$ must be an object")]
    public async Task Given_a_body_that_breaks_a_rule_then_400_names_the_path_and_nothing_is_stored(string body, string fault)
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);

        var refused = await Round.RunAsync(app, body);

        refused.Is(400);
        Assert.Equal([fault], refused.Faults);
        Assert.Empty((await Calls.GetAsync(app.Http, Round.Path)).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Given_an_owner_of_another_program_then_a_round_is_not_there()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        (await Calls.PutAsync(app.Http, "/api/programs/other", ProgramJsonOf.Onboarding("other", "stranger@example.com"))).Is(201);
        var run = await Round.RunAsync(app);
        var cookie = OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "stranger@example.com", "other"));

        foreach (var path in new[] { "", $"/{run["id"]}", $"/{run["id"]}/fairness", $"/{run["id"]}/verify", $"/{run["id"]}/why?personId=cleo" })
        {
            (await Calls.GetAsync(app.Anonymous, Round.Path + path, cookie)).Is(404);
            (await Calls.GetAsync(app.Anonymous, Round.Path + path)).Is(401);
        }

        (await Calls.GetAsync(app.Http, $"/api/programs/other/matches/{run["id"]}")).Is(404);
        (await Calls.GetAsync(app.Http, $"{Round.Path}/nothing")).Is(404);
    }

    [Fact]
    public async Task Given_a_round_then_its_fairness_is_there_as_json_and_as_a_table()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var run = await Round.RunAsync(app);

        var json = await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}/fairness");
        var csv = await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}/fairness?format=csv");

        Assert.NotEmpty(json.Json.GetProperty("groups").EnumerateArray());
        Assert.StartsWith("role,by,value", csv.Text.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    // Which tables are there is no document: some are made when they are first read.
    private static IReadOnlyList<string> Documents(TestApp app) => [.. RawStore.Rows(app).Where(row => !row.StartsWith("component:", StringComparison.Ordinal))];
}
