using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Tests.DataProtection;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class CommitChecksTests
{
    [Fact]
    public async Task Given_people_who_changed_since_the_round_when_it_is_committed_then_every_hard_rule_is_judged_again_and_named()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, program => program with { Matching = program.Matching with { Rules = new MatchingRules { SharedLanguage = true } } });
        var run = await Round.RunAsync(app);
        Assert.Equal(["ada+cleo", "ada+emil", "bea+dora"], Round.Pairs(run));

        // Three days later Ada manages Cleo, Dora is on leave, and Emil speaks another language.
        await app.AdvanceDaysAsync(3);
        (await Hr.PostAsync(app, Hr.Event("updated", "cleo", 2, ""","profile":{"managerId":"ada"}"""))).Is(202);
        (await Hr.PostAsync(app, Hr.Event("leave_started", "dora", 2))).Is(202);
        (await Hr.PostAsync(app, Hr.Event("updated", "emil", 2, ""","profile":{"languages":["fr"]}"""))).Is(202);
        await app.QuietAsync();
        var commit = await Round.CommitAsync(app, run["id"]!);

        commit.Is(200);
        Assert.Empty(Round.Started(commit));
        var refused = Round.Refused(commit);
        Assert.Contains("The mentee reports to the mentor", refused[0], StringComparison.Ordinal);
        Assert.Contains("language", refused[1], StringComparison.OrdinalIgnoreCase);
        Assert.Equal("bea+dora: The mentee is away at present.", refused[2]);
        Assert.Empty(await Round.RelationshipsAsync(app));
    }

    [Fact]
    public async Task Given_a_pinned_pair_when_it_is_committed_then_only_rules_that_no_owner_may_overrule_refuse_it()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, program => program with { Matching = program.Matching with { Rules = new MatchingRules { DifferentDepartment = true } } });
        var run = await Round.RunAsync(app, """{"pinned":[{"mentorId":"ada","menteeId":"cleo"},{"mentorId":"ada","menteeId":"emil"}]}""");
        foreach (var person in new[] { "ada", "cleo", "emil", "bea", "dora" })
        {
            (await Hr.PostAsync(app, Hr.Event("updated", person, 2, ""","profile":{"department":"Sales"}"""))).Is(202);
        }

        (await Calls.PutAsync(app.Http, "/api/programs/buddies/blocked-pairs/ada/emil", "{}")).Is(201);
        await app.QuietAsync();
        var commit = await Round.CommitAsync(app, run["id"]!);

        Assert.Equal(["ada+cleo"], Round.Started(commit));
        Assert.Equal(2, Round.Refused(commit).Count);
    }

    [Fact]
    public async Task Given_a_round_of_another_version_or_of_more_than_thirty_days_ago_when_it_is_committed_then_409_says_to_run_it_again()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var old = await Round.RunAsync(app);
        await app.AdvanceDaysAsync(31);
        var young = await Round.RunAsync(app);
        var late = await Round.CommitAsync(app, old["id"]!);
        await Change(app, program => program with { Matching = program.Matching with { Floor = 1 } });
        var other = await Round.CommitAsync(app, young["id"]!);

        late.Is(409);
        Assert.Equal(["roundId must be at most 30 days old"], late.Faults);
        other.Is(409);
        Assert.Equal(["roundId must be of the program's present version"], other.Faults);
        Assert.Contains("Run it again", other["detail"], StringComparison.Ordinal);
        Assert.Empty(await Round.RelationshipsAsync(app));
    }

    [Fact]
    public async Task Given_more_matches_than_a_call_starts_then_202_says_how_many_are_left_and_the_sweeper_does_the_rest_once()
    {
        await using var app = await TestApp.StartAsync(builder =>
            builder.Services.AddSingleton(new CommitBudget(TimeSpan.FromMinutes(1), MostInCall: 1, TimeSpan.FromMinutes(1))));
        await Round.PeopleAsync(app);
        var run = await Round.RunAsync(app);

        var first = await Round.CommitAsync(app, run["id"]!);
        var shown = await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}");
        await app.AdvanceAsync(TimeSpan.FromMinutes(20));
        var done = await Round.CommitAsync(app, run["id"]!);

        first.Is(202);
        Assert.Equal(("committing", "2"), (first["status"], first["left"]));
        Assert.Single(Round.Started(first));
        Assert.Equal("committing", shown["status"]);
        done.Is(200);
        Assert.Equal(("committed", "0"), (done["status"], done["left"]));
        Assert.Equal(["ada+cleo", "ada+emil", "bea+dora"], await Round.RelationshipsAsync(app));
        Assert.Empty(await app.Get<ILedger>().UnfinishedAsync(RoundCommits.LedgerOwner, app.Now, 10));
    }

    [Fact]
    public async Task Given_an_erasure_while_a_commit_is_under_way_when_it_goes_on_then_the_person_does_not_come_back_and_the_others_start()
    {
        await using var app = await TestApp.StartAsync(builder =>
            builder.Services.AddSingleton(new CommitBudget(TimeSpan.FromMinutes(1), MostInCall: 0, TimeSpan.FromMinutes(1))));
        await Round.PeopleAsync(app);
        var run = await Round.RunAsync(app, """{"notes":[{"menteeId":"dora","note":"Ask Emil."}]}""");
        (await Round.CommitAsync(app, run["id"]!)).Is(202);

        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/emil", null)).Is(202);
        await app.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Empty(RawStore.Find(app, "emil"));
        Assert.Empty(RawStore.Find(app, "Ask Emil"));
        var commit = await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}");
        Assert.Equal("committed", commit["status"]);
        Assert.Equal(["ada+cleo", "bea+dora"], await Round.RelationshipsAsync(app));
        Assert.Equal("Somebody of them is not there any more.", Assert.Single(commit.Json.GetProperty("refused").EnumerateArray()).GetProperty("why").GetString());
    }

    [Fact]
    public async Task Given_an_idempotency_key_with_another_body_then_409_and_the_first_round_stays()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var first = await Round.RunAsync(app, key: "k");
        var other = await Round.RunAsync(app, """{"forbidden":[{"mentorId":"ada","menteeId":"cleo"}]}""", "k");
        var again = await Round.RunAsync(app, key: "k");

        other.Is(409);
        Assert.Equal(["Idempotency-Key must be new for another body"], other.Faults);
        Assert.Equal(first.Text, again.Text);
    }

    private static async Task Change(TestApp app, Func<ProgramDocument, ProgramDocument> change)
    {
        var programs = app.Get<App.Programs.ProgramStore>();
        var program = (await programs.GetAsync(Given.ProgramId))!;
        var read = await Calls.GetAsync(app.Http, $"/api/programs/{Given.ProgramId}");
        var json = System.Text.Json.JsonSerializer.Serialize(change(program.Document), App.Json.AppJson.TypeOf<ProgramDocument>());
        (await Calls.SendAsync(app.Http, HttpMethod.Put, $"/api/programs/{Given.ProgramId}", json, ("If-Match", read.Message.Headers.ETag!.ToString()))).Is(200);
    }
}
