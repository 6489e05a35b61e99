using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Local.Stores;

namespace ServerlessMentoring.App.Tests.Enrollment;

public sealed class WebhookAnswerTests
{
    [Fact]
    public async Task Given_a_webhook_when_it_comes_twice_then_202_and_200_and_with_another_body_409()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        var body = Hr.Enrolled("ada", "mentee");

        var first = await Hr.PostAsync(app, body, "one");
        var again = await Hr.PostAsync(app, body, "one");
        var other = await Hr.PostAsync(app, Hr.Enrolled("ben", "mentee"), "one");

        first.Is(202);
        Assert.Equal("accepted", first["status"]);
        again.Is(200);
        Assert.Equal("duplicate", again["status"]);
        other.Is(409);
        Assert.Equal(["webhook-id must be new for a new body"], other.Faults);
        Assert.Null(await app.Get<PersonStore>().GetAsync("ben"));
    }

    [Fact]
    public async Task Given_a_receipt_of_30_days_ago_when_its_id_comes_again_then_it_is_new()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        var body = Hr.Enrolled("ada", "mentee");
        await Hr.PostAsync(app, body, "one");

        await app.AdvanceDaysAsync(29.9);
        var before = await Hr.PostAsync(app, body, "one");
        await app.AdvanceDaysAsync(0.1);
        var after = await Hr.PostAsync(app, body, "one");

        before.Is(200);
        after.Is(202);
    }

    [Fact]
    public async Task Given_no_key_or_a_bad_signature_when_posted_then_401_before_anything_is_parsed()
    {
        await using var app = await TestApp.StartAsync();
        const string Body = "no JSON at all";
        var good = Hr.Headers(app, Body, "one");

        var noKey = await Hr.PostAsync(app.Anonymous, Body, good);
        var unsigned = await Hr.PostAsync(app.Http, Body, []);
        var wrong = await Hr.PostAsync(app.Http, Body, Hr.Headers(app, Body, "one", secret: "whsec_YW5vdGhlci1zZWNyZXQtb2YtMzItYnl0ZXMtISEhIQ=="));
        var forOther = await Hr.PostAsync(app.Http, Body + " ", good);
        var stale = await Hr.PostAsync(app.Http, Body, Hr.Headers(app, Body, "one", app.Now.AddSeconds(-301)));
        var early = await Hr.PostAsync(app.Http, Body, Hr.Headers(app, Body, "one", app.Now.AddSeconds(301)));
        var malformed = await Hr.PostAsync(app.Http, Body, [good[0], good[1], ("webhook-signature", "v1,???")]);

        foreach (var answer in new[] { noKey, unsigned, wrong, forOther, stale, early, malformed })
        {
            answer.Is(401);
            Assert.Equal("application/problem+json", answer.Message.Content.Headers.ContentType?.MediaType);
        }

        Assert.Equal(["webhook-timestamp must be within five minutes of now"], stale.Faults);
    }

    [Fact]
    public async Task Given_a_signed_body_when_it_is_malformed_or_its_source_unknown_then_the_answer_says_so()
    {
        await using var app = await TestApp.StartAsync();

        var noJson = await Hr.PostAsync(app, "no JSON at all");
        var faulty = await Hr.PostAsync(app, Hr.Event("enrolled", "ada", -1, ""","role":"chief" """));
        var unknown = await Hr.PostAsync(app.Http, "{}", Hr.Headers(app, "{}", "one"), "/api/hr/nobody/events");

        noJson.Is(400);
        faulty.Is(400);
        Assert.Contains(faulty.Faults, fault => fault.StartsWith("$.data.version ", StringComparison.Ordinal));
        Assert.Contains(faulty.Faults, fault => fault.StartsWith("$.data.role ", StringComparison.Ordinal));
        Assert.Contains(faulty.Faults, fault => fault.StartsWith("$.data.programId ", StringComparison.Ordinal));
        unknown.Is(404);
    }

    [Fact]
    public async Task Given_a_body_beyond_the_limits_when_posted_then_413()
    {
        await using var app = await TestApp.StartAsync();

        var event20 = await Hr.PostAsync(app, Hr.Event("updated", "ada", 1, $$""","note":"{{new string('x', HrEventReader.MaxEventBytes)}}" """));
        var body = await Hr.PostAsync(app.Http, new string(' ', HrEventReader.MaxBodyBytes + 1), []);

        event20.Is(413);
        body.Is(413);
    }

    [Fact]
    public async Task Given_a_list_when_some_events_are_faulty_then_each_has_its_result_and_the_good_ones_are_taken()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        var body = $"[{Hr.Enrolled("ada", "mentor")},{{}},{Hr.Enrolled("ben", "mentee")}]";

        var taken = await Hr.PostAsync(app, body, "list");
        var again = await Hr.PostAsync(app, body, "list");

        taken.Is(202);
        var results = taken.Json.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["accepted", "refused", "accepted"], results.Select(result => result.GetProperty("status").GetString()));
        Assert.Contains(results[1].GetProperty("errors").EnumerateArray(), fault => fault.GetProperty("field").GetString() == "$[1].type");
        Assert.NotNull(await app.Get<PersonStore>().GetAsync("ada"));
        Assert.NotNull(await app.Get<PersonStore>().GetAsync("ben"));
        again.Is(200);
        Assert.Equal(3, again.Json.GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("receipts")]
    [InlineData("due")]
    public async Task Given_a_store_that_fails_when_posted_then_503_and_the_repetition_is_taken(string collection)
    {
        await using var app = await StartWithFaultyStoreAsync();
        await Given.ProgramAsync(app);
        var store = app.Get<FaultyStore>();
        var body = Hr.Enrolled("ada", "mentee");

        store.Broken.Add(collection);
        var failed = await Hr.PostAsync(app, body, "one");
        store.Broken.Clear();
        var repeated = await Hr.PostAsync(app, body, "one");

        failed.Is(503);
        Assert.NotNull(failed.Message.Headers.RetryAfter);
        repeated.Is(202);
        Assert.NotNull(await app.Get<PersonStore>().GetAsync("ada"));
    }

    [Fact]
    public async Task Given_a_fault_after_it_was_written_down_when_posted_then_202_and_the_sweeper_applies_it()
    {
        await using var app = await StartWithFaultyStoreAsync();
        await Given.ProgramAsync(app);
        var store = app.Get<FaultyStore>();

        store.Broken.Add("people");
        var taken = await Hr.PostAsync(app, Hr.Enrolled("ada", "mentee"));
        Assert.Null(await app.Get<PersonStore>().GetAsync("ada"));
        await app.AdvanceAsync(TimeSpan.FromMinutes(11));
        Assert.Null(await app.Get<PersonStore>().GetAsync("ada"));
        store.Broken.Clear();
        await app.AdvanceAsync(TimeSpan.FromMinutes(30));

        taken.Is(202);
        Assert.NotNull(await app.Get<PersonStore>().GetAsync("ada"));
    }

    [Fact]
    public async Task Given_a_fault_that_lasts_for_days_when_all_tries_are_over_then_a_dead_letter_has_the_event()
    {
        await using var app = await StartWithFaultyStoreAsync();
        await Given.ProgramAsync(app);
        var body = Hr.Enrolled("ada", "mentee");

        app.Get<FaultyStore>().Broken.Add("people");
        await Hr.PostAsync(app, body);
        await app.AdvanceDaysAsync(4);

        var letters = new List<DeadLetter>();
        await foreach (var letter in app.Get<DeadLetterStore>().AllAsync())
        {
            letters.Add(letter);
        }

        Assert.Equal(body, Assert.Single(letters).Body);
        Assert.Empty(await app.DueAsync<WaitingEvent>());
    }

    internal static Task<TestApp> StartWithFaultyStoreAsync() => TestApp.StartAsync(builder =>
    {
        builder.Services.AddSingleton<SqliteDocumentStore>();
        builder.Services.AddSingleton<FaultyStore>();
        builder.Services.AddSingleton<IDocumentStore>(services => services.GetRequiredService<FaultyStore>());
    });
}
