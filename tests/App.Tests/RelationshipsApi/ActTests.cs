using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.RelationshipsApi;

public sealed class ActTests
{
    [Fact]
    public async Task Given_a_running_pair_when_the_owner_pauses_and_resumes_it_then_it_does()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);

        var paused = await Act(app, id, "pause", """{"reason":"Summer","until":"2026-03-20"}""", "p1");
        await app.QuietAsync();
        var during = await Given.StateAsync(app, id);
        var resumed = await Act(app, id, "resume", "{}", "r1");
        await app.QuietAsync();
        var after = await Given.StateAsync(app, id);

        paused.Is(202);
        Assert.Equal("p1", paused["signalId"]);
        Assert.Equal(id, paused["id"]);
        Assert.True(during.Paused);
        Assert.Equal("Summer", (await app.Get<ConfidentialNotes>().GetAsync(id, "p1"))?.Text);
        resumed.Is(202);
        Assert.False(after.Paused);
    }

    [Fact]
    public async Task Given_the_same_key_when_an_act_is_repeated_then_it_counts_once_also_after_the_end()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);

        var first = await Act(app, id, "end", """{"reason":"Moved away"}""", "e1");
        await app.QuietAsync();
        var again = await Act(app, id, "end", """{"reason":"Moved away"}""", "e1");
        var other = await Act(app, id, "pause", """{"reason":"x"}""", "e1");
        var late = await Act(app, id, "end", """{"reason":"x"}""", "e2");

        first.Is(202);
        again.Is(202);
        other.Is(409);
        late.Is(410);
        Assert.Equal("ended", late["phase"]);
        Assert.True((await Given.StateAsync(app, id)).IsOver);
    }

    [Fact]
    public async Task Given_no_pause_when_the_owner_resumes_then_409_with_the_phase()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);

        var refused = await Act(app, id, "resume", null, "r1");

        refused.Is(409);
        Assert.Equal("proposed", refused["phase"]);
    }

    [Theory]
    [InlineData("pause", "{}", "reason")]
    [InlineData("pause", """{"reason":"x","until":"tomorrow"}""", "until")]
    [InlineData("pause", """{"reason":"x","until":"2026-03-01T00:00:00Z"}""", "until")]
    [InlineData("end", """{"reason":"\u0007"}""", "reason")]
    [InlineData("extend", """{"weeks":0}""", "weeks")]
    [InlineData("extend", """{"weeks":"4"}""", "weeks")]
    [InlineData("resume", """{"cause":"owner"}""", "cause")]
    public async Task Given_a_body_that_breaks_a_rule_when_the_owner_acts_then_400_names_the_field(string act, string body, string field)
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);

        var refused = await Act(app, id, act, body, "k1");

        refused.Is(400);
        Assert.Equal([field], refused.Faults.Select(fault => fault.Split(' ')[0]));
    }

    [Fact]
    public async Task Given_a_bad_key_when_the_owner_acts_then_400()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);

        var refused = await Act(app, id, "resume", "{}", "no spaces/please");

        refused.Is(400);
        Assert.StartsWith("Idempotency-Key ", refused.Faults.Single(), StringComparison.Ordinal);
    }

    private static Task<Answer> Act(TestApp app, string id, string act, string? body, string key) =>
        Calls.PostAsync(app.Http, $"/api/relationships/{id}/{act}", body, ("Idempotency-Key", key));
}
