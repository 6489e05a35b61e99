using System.Text.Json;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.App.Tests.Mail;

public sealed class DeliveryReportTests
{
    private const string Path = "/api/mail/events?code=" + TestApp.FunctionKey;
    private const string Question = """[{"id":"1","eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","data":{"validationCode":"abc-123","validationUrl":"https://example.com"}}]""";

    [Fact]
    public async Task Given_a_key_for_reports_then_it_opens_the_reports_and_nothing_else()
    {
        const string Key = "a-key-for-reports-only";
        await using var app = await TestApp.StartAsync(settings: [("Mentoring:Mail:ReportKey", Key)]);
        (await Calls.PostAsync(app.Anonymous, $"/api/mail/events?code={Key}", Question)).Is(200);
        (await Calls.PostAsync(app.Anonymous, Path, Question)).Is(200);
        (await Calls.GetAsync(app.Anonymous, $"/api/programs?code={Key}")).Is(401);
        (await Calls.PostAsync(app.Anonymous, $"/api/hr/native/events?code={Key}", "{}")).Is(401);
    }

    [Fact]
    public async Task Given_a_new_subscription_then_its_question_is_answered_and_only_with_the_key()
    {
        await using var app = await TestApp.StartAsync();
        var answer = await Calls.PostAsync(app.Anonymous, Path, Question);
        answer.Is(200);
        Assert.Equal("""{"validationResponse":"abc-123"}""", answer.Text);
        (await Calls.PostAsync(app.Anonymous, "/api/mail/events", Question)).Is(401);
        (await Calls.PostAsync(app.Anonymous, "/api/mail/events?code=wrong", Question)).Is(401);
        (await Calls.PostAsync(app.Anonymous, "/api/mail/events?code=", Question)).Is(401);
    }

    [Theory]
    [InlineData("Bounced", "bounced")]
    [InlineData("Suppressed", "suppressed")]
    [InlineData("Failed", "failed")]
    [InlineData("Quarantined", "quarantined")]
    [InlineData("FilteredSpam", "filteredSpam")]
    public async Task Given_a_mail_comes_back_then_its_step_and_the_status_say_so_once(string status, string what)
    {
        await using var app = await TestApp.StartAsync();
        var id = await PairAsync(app);
        var proposal = app.Outbox.All().Single(mail => mail.Mail is { Kind: "proposal", To: "mentee@example.com" });

        (await ReportAsync(app, proposal, status)).Is(200);
        (await ReportAsync(app, proposal, status)).Is(200);
        var undelivered = Assert.Single(await UndeliveredAsync(app, id));
        Assert.Equal(("mentee", what), (undelivered.GetProperty("personId").GetString(), undelivered.GetProperty("what").GetString()));

        var sent = (await TimelineAsync(app, id)).Single(effect => effect.TryGetProperty("trouble", out _));
        Assert.Equal(
            ("mail.proposal", "mentee", what),
            (sent.GetProperty("kind").GetString(), sent.GetProperty("personId").GetString(), sent.GetProperty("trouble").GetString()));

        await app.AdvanceDaysAsync(31);
        Assert.Empty(await UndeliveredAsync(app, id));
    }

    [Fact]
    public async Task Given_an_invitation_comes_back_then_its_step_says_so()
    {
        await using var app = await TestApp.StartAsync();
        var id = await PairAsync(app);
        foreach (var person in new[] { "mentor", "mentee" })
        {
            await Story.AnswerAsync(app, id, person, AskKind.Accept, new { answer = "accept" });
        }

        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(1)) });
        await ReportAsync(app, app.Outbox.All().Single(mail => mail.Mail is { Kind: "invitation", To: "mentor@example.com" }), "Bounced");
        Assert.Equal("calendarInvite", (await TimelineAsync(app, id)).Single(effect => effect.TryGetProperty("trouble", out _)).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Given_good_news_or_words_nobody_knows_then_nothing_is_written()
    {
        await using var app = await TestApp.StartAsync();
        var id = await PairAsync(app);
        foreach (var status in new[] { "Delivered", "Expanded", "OutForDelivery" })
        {
            (await ReportAsync(app, app.Outbox.All()[0], status)).Is(200);
        }

        (await Calls.PostAsync(app.Anonymous, Path, """[{"eventType":"Microsoft.Communication.EmailEngagementTrackingReportReceived","data":{}}]""")).Is(200);
        Assert.Empty(await UndeliveredAsync(app, id));
    }

    [Fact]
    public async Task Given_a_mail_of_no_relationship_comes_back_then_all_open_ones_of_the_person_say_so()
    {
        await using var app = await TestApp.StartAsync();
        var one = await PairAsync(app);
        var two = await Given.PairAsync(app, "other", "mentee", "two");
        (await ReportAsync(app, "mentee@example.com", Guid.NewGuid().ToString(), "Bounced")).Is(200);
        Assert.Single(await UndeliveredAsync(app, one));
        Assert.Single(await UndeliveredAsync(app, two));
    }

    [Theory]
    [InlineData("nobody@example.com", "0f0f0f0f-1111-2222-3333-444444444444")]
    [InlineData("mentee@example.com", "no-guid")]
    public async Task Given_a_report_about_nobody_here_then_it_is_taken_and_no_relationship_suffers(string recipient, string messageId)
    {
        await using var app = await TestApp.StartAsync();
        var id = await PairAsync(app);
        (await ReportAsync(app, recipient, messageId, "Bounced")).Is(200);
        Assert.Empty(await UndeliveredAsync(app, id));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[1]")]
    [InlineData("not json")]
    public async Task Given_something_that_is_no_list_of_events_then_400(string body)
    {
        await using var app = await TestApp.StartAsync();
        (await Calls.PostAsync(app.Anonymous, Path, body)).Is(400);
    }

    private static async Task<string> PairAsync(TestApp app)
    {
        var id = await Given.PairAsync(app);
        foreach (var person in new[] { "mentor", "mentee" })
        {
            var profile = $$""","profile":{"email":"{{person}}@example.com"}""";
            (await Hr.PostAsync(app, Hr.Event("updated", person, 1, profile))).Is(202);
        }

        return id;
    }

    private static Task<Answer> ReportAsync(TestApp app, OutboxMail mail, string status) =>
        ReportAsync(app, mail.Mail.To, Guid.Parse(mail.Id).ToString(), status);

    private static Task<Answer> ReportAsync(TestApp app, string recipient, string messageId, string status) => Calls.PostAsync(
        app.Anonymous,
        Path,
        JsonSerializer.Serialize(new object[]
        {
            new
            {
                id = Guid.NewGuid(),
                subject = $"sender/mentoring@example.com/message/{messageId}",
                eventType = "Microsoft.Communication.EmailDeliveryReportReceived",
                dataVersion = "1.0",
                eventTime = app.Now,
                data = new { sender = "mentoring@example.com", recipient, messageId, status },
            },
        }));

    private static async Task<IReadOnlyList<JsonElement>> UndeliveredAsync(TestApp app, string id)
    {
        var status = await Calls.GetAsync(app.Http, $"/api/relationships/{id}");
        status.Is(200);
        return [.. status.Json.GetProperty("undelivered").EnumerateArray()];
    }

    private static async Task<IReadOnlyList<JsonElement>> TimelineAsync(TestApp app, string id)
    {
        var timeline = await Calls.GetAsync(app.Http, $"/api/relationships/{id}/timeline");
        timeline.Is(200);
        return [.. timeline.Json.GetProperty("items").EnumerateArray().SelectMany(step => step.GetProperty("sent").EnumerateArray())];
    }
}
