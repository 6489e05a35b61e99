using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class ExplainTests
{
    [Fact]
    public async Task Given_a_stored_round_when_asked_why_two_are_together_or_not_then_it_says_so_with_names_and_the_exact_cost()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var id = (await Round.RunAsync(app))["id"];

        var together = await Calls.GetAsync(app.Http, $"{Round.Path}/{id}/why?mentorId=ada&menteeId=cleo");
        var apart = await Calls.GetAsync(app.Http, $"{Round.Path}/{id}/why?mentorId=bea&menteeId=cleo");

        Assert.Equal("together", together["kind"]);
        Assert.NotEmpty(together.Json.GetProperty("factors").EnumerateArray());
        Assert.Equal("apart", apart["kind"]);
        Assert.Contains("Bea", apart["sentences"], StringComparison.Ordinal);
        var cost = apart.Json.GetProperty("cost");
        Assert.Equal(0, cost.GetProperty("matchedLost").GetInt32());

        // Pinning them and running again loses exactly that.
        var before = (await Calls.GetAsync(app.Http, $"{Round.Path}/{id}")).Json.GetProperty("totalPoints").GetDecimal();
        var after = (await Round.RunAsync(app, """{"dryRun":true,"pinned":[{"mentorId":"bea","menteeId":"cleo"}]}""")).Json.GetProperty("totalPoints").GetDecimal();
        Assert.Equal(before - after, cost.GetProperty("pointsLost").GetDecimal());
        Assert.True(before > after);
    }

    [Fact]
    public async Task Given_more_mentees_than_places_when_asked_why_somebody_is_unmatched_then_one_more_place_would_help()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        await Round.JoinAsync(app, "fay", "mentee");
        var run = await Round.RunAsync(app);
        var left = Assert.Single(run.Json.GetProperty("unmatched").EnumerateArray());

        var why = await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}/why?personId={left.GetProperty("personId").GetString()}");

        why.Is(200);
        Assert.Equal(("unmatched", "placesShort"), (why["kind"], why["reason"]));
        Assert.Contains(why.Json.GetProperty("changes").EnumerateArray(), change => change.GetProperty("what").GetString() == "place" && change.GetProperty("helps").GetBoolean());
    }

    [Fact]
    public async Task Given_rules_that_forbid_a_pair_then_the_reporting_line_and_a_blocked_pair_are_named()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        (await Hr.PostAsync(app, Hr.Event("updated", "cleo", 2, ""","profile":{"managerId":"mia"}"""))).Is(202);
        (await Hr.PostAsync(app, Hr.Event("updated", "mia", 1, ""","profile":{"managerId":"ada"}"""))).Is(202);
        (await Calls.PutAsync(app.Http, "/api/programs/buddies/blocked-pairs/emil/ada", "{}")).Is(201);
        await app.QuietAsync();
        var run = await Round.RunAsync(app);

        var line = await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}/why?mentorId=ada&menteeId=cleo");
        var blocked = await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}/why?mentorId=ada&menteeId=emil");

        Assert.DoesNotContain("ada+cleo", Round.Pairs(run));
        Assert.DoesNotContain("ada+emil", Round.Pairs(run));
        Assert.Contains("notOwnManager", line["breaches"], StringComparison.Ordinal);
        Assert.Contains("blocked", blocked["breaches"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Given_a_stored_round_when_it_is_verified_then_it_is_proven_also_after_people_changed()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var id = (await Round.RunAsync(app))["id"];
        (await Hr.PostAsync(app, Hr.Event("updated", "ada", 2, ""","profile":{"skillsOffered":["Cooking"]}"""))).Is(202);
        await app.QuietAsync();

        var proof = await Calls.GetAsync(app.Http, $"{Round.Path}/{id}/verify");

        proof.Is(200);
        Assert.Equal(("true", "6", "[]"), (proof["proven"], proof["checked"], proof["faults"]));
    }

    [Fact]
    public async Task Given_questions_about_nobody_or_nothing_then_400_and_404()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var path = $"{Round.Path}/{(await Round.RunAsync(app))["id"]}/why";

        (await Calls.GetAsync(app.Http, path)).Is(400);
        (await Calls.GetAsync(app.Http, path + "?mentorId=ada")).Is(400);
        (await Calls.GetAsync(app.Http, path + "?personId=ada&mentorId=ada&menteeId=cleo")).Is(400);
        (await Calls.GetAsync(app.Http, path + "?personId=nobody")).Is(404);
        (await Calls.GetAsync(app.Http, path + "?mentorId=ada&menteeId=nobody")).Is(404);
    }

    [Fact]
    public async Task Given_an_attribute_that_nobody_has_when_a_round_is_run_then_its_path_in_the_program_is_named()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, program => program with
        {
            Matching = program.Matching with { Audit = ["shoeSize"] },
        });

        var refused = await Round.RunAsync(app);

        refused.Is(400);
        Assert.Equal(["$.matching.audit[0] must be an attribute that somebody who is enrolled has"], refused.Faults);
    }

    [Fact]
    public async Task Given_a_pair_that_must_not_be_when_it_is_named_by_hand_then_409_names_the_rule()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        (await Hr.PostAsync(app, Hr.Event("updated", "cleo", 2, ""","profile":{"managerId":"mia"}"""))).Is(202);
        (await Hr.PostAsync(app, Hr.Event("updated", "mia", 1, ""","profile":{"managerId":"ada"}"""))).Is(202);
        (await Hr.PostAsync(app, Hr.Event("updated", "ada", 2, ""","profile":{"managerId":"cleo"}"""))).Is(202);
        (await Calls.PutAsync(app.Http, "/api/programs/buddies/blocked-pairs/ada/emil", """{"reason":"They are married."}""")).Is(201);
        var repeated = await Calls.PutAsync(app.Http, "/api/programs/buddies/blocked-pairs/emil/ada", "");
        repeated.Is(200);
        Assert.Equal("They are married.", repeated["reason"]);
        var unknown = await Calls.PutAsync(app.Http, "/api/programs/buddies/blocked-pairs/emil/nobody", "{}");
        unknown.Is(404);
        Assert.Equal(["otherId must exist"], unknown.Faults);
        (await Calls.PutAsync(app.Http, "/api/programs/buddies/blocked-pairs/emil/emil", "{}")).Is(400);
        await app.QuietAsync();

        var line = await Calls.PostAsync(app.Http, RelationshipsApi.Hand.Path, RelationshipsApi.Hand.Body("ada", "cleo"));
        var blocked = await Calls.PostAsync(app.Http, RelationshipsApi.Hand.Path, RelationshipsApi.Hand.Body("ada", "emil"));

        line.Is(409);
        Assert.Equal(["menteeIds[0] must not be in the reporting line of a mentor, upwards or downwards (rules.notOwnManager)"], line.Faults);
        blocked.Is(409);
        Assert.Equal(["menteeIds[0] must not be blocked with a mentor (blocked-pairs)"], blocked.Faults);

        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/programs/buddies/blocked-pairs/emil/ada", null)).Is(204);
        Assert.Empty((await Calls.GetAsync(app.Http, "/api/programs/buddies/blocked-pairs")).Json.GetProperty("items").EnumerateArray());
        (await Calls.PostAsync(app.Http, RelationshipsApi.Hand.Path, RelationshipsApi.Hand.Body("ada", "emil"))).Is(201);
    }
}
