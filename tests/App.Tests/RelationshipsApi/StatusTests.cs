using System.Text.Json;
using ServerlessMentoring.App.Tests.Owners;

namespace ServerlessMentoring.App.Tests.RelationshipsApi;

public sealed class StatusTests
{
    [Fact]
    public async Task Given_a_proposed_pair_when_its_status_is_read_then_every_documented_field_is_there()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);

        var status = await Calls.GetAsync(app.Http, $"/api/relationships/{id}");

        status.Is(200);
        Assert.Superset(
            new HashSet<string>(
            [
                "id", "programId", "programVersion", "mentors", "mentees", "reasons", "phase", "outcome", "paused", "health", "healthReasons",
                "asks", "sessions", "checkIns", "feedback", "nextWakeAt", "version", "orchestration",
            ]),
            status.Json.EnumerateObject().Select(property => property.Name).ToHashSet());
        Assert.Equal("proposed", status["phase"]);
        Assert.Equal("""["ada"]""", status["mentors"]);
        Assert.Equal("null", status["outcome"]);
        Assert.Equal(
            ["accept ada", "accept ben"],
            status.Json.GetProperty("asks").EnumerateArray()
                .Select(ask => $"{ask.GetProperty("kind").GetString()} {ask.GetProperty("personId").GetString()}").Order());
        var orchestration = status.Json.GetProperty("orchestration");
        Assert.Equal(id, orchestration.GetProperty("instanceId").GetString());
        Assert.Equal("running", orchestration.GetProperty("runtimeStatus").GetString());
        Assert.Equal("proposed", orchestration.GetProperty("customStatus").GetProperty("phase").GetString());
    }

    [Fact]
    public async Task Given_relationships_when_listed_then_filters_hold_and_unknown_values_are_refused()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);

        var all = await Calls.GetAsync(app.Http, Hand.Path);
        var proposed = await Calls.GetAsync(app.Http, $"{Hand.Path}?phase=proposed&health=onTrack&personId=ben");
        var ended = await Calls.GetAsync(app.Http, $"{Hand.Path}?phase=ended");
        var other = await Calls.GetAsync(app.Http, $"{Hand.Path}?personId=cleo");
        var bad = await Calls.GetAsync(app.Http, $"{Hand.Path}?phase=happy&health=9&continuation=bm9uc2Vuc2UtaGVyZQ");

        Assert.Equal([id], Ids(all));
        Assert.Equal([id], Ids(proposed));
        Assert.Empty(Ids(ended));
        Assert.Empty(Ids(other));
        bad.Is(400);
        Assert.Equal(["phase", "health", "continuation"], bad.Faults.Select(fault => fault.Split(' ')[0]));
    }

    [Fact]
    public async Task Given_a_pair_that_was_paused_when_its_timeline_is_read_then_each_step_says_what_led_to_it_and_what_was_sent()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);
        await Calls.PostAsync(app.Http, $"/api/relationships/{id}/pause", """{"reason":"a secret reason"}""", ("Idempotency-Key", "p1"));
        await app.QuietAsync();

        var timeline = await Calls.GetAsync(app.Http, $"/api/relationships/{id}/timeline");

        timeline.Is(200);
        var items = timeline.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(0, items[0].GetProperty("step").GetInt32());
        Assert.Contains(items, item => Kinds(item, "sent").Contains("mail.proposal"));
        var paused = Assert.Single(items, item => Kinds(item, "signals").Contains("pause"));
        Assert.Equal("applied", paused.GetProperty("signals")[0].GetProperty("fate").GetString());
        Assert.Contains(paused.GetProperty("changes").EnumerateArray(), change => change.GetProperty("what").GetString() == "pauseBegan");
        Assert.DoesNotContain("secret", timeline.Text, StringComparison.Ordinal);
        Assert.Equal("[]", timeline["waiting"]);
    }

    [Fact]
    public async Task Given_no_such_relationship_when_asked_for_then_404()
    {
        await using var app = await TestApp.StartAsync();

        (await Calls.GetAsync(app.Http, "/api/relationships/rel-0123456789abcdef0123456789abcdef")).Is(404);
        (await Calls.GetAsync(app.Http, "/api/relationships/nonsense/timeline")).Is(404);
    }

    private static List<string?> Ids(Answer answer)
    {
        answer.Is(200);
        return [.. answer.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())];
    }

    private static List<string?> Kinds(JsonElement item, string name) =>
        [.. item.GetProperty(name).EnumerateArray().Select(each => each.GetProperty("kind").GetString())];
}
