using System.Net;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.Services;
using ServerlessMentoring.App.Tests.Telemetry;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

/// <summary>Cosmos DB throttles, is away, or answers get lost: what is tried again, what the caller hears, and that nothing is lost or doubled.</summary>
public sealed class CosmosWeatherTests(NpmServices services) : IAsyncLifetime
{
    private Storm _storm = null!;
    private TestApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await CloudApp.StartAsync(services, inner => _storm = new Storm(inner));

    public async ValueTask DisposeAsync()
    {
        _storm?.Choose = (_, _) => null;
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    [Fact]
    public async Task Given_a_moment_of_throttling_then_the_client_waits_and_nobody_notices()
    {
        await Given.ProgramAsync(_app);
        using var figures = new Figures(_app);
        _storm.StartCounting();
        _storm.Choose = (number, _) => number is 1 or 2 or 5 ? Gale.Throttled : null;

        (await Hr.PostAsync(_app, Hr.Enrolled("ada", "mentee"))).Is(202);
        Assert.True(_storm.Requests > 5);
        Assert.Equal(0, figures.Sum("mentoring.store.busy"));
        Assert.True(figures.Sum("mentoring.store.request_charge", "collection=people", "operation=create") > 0);
        Assert.NotNull(await _app.Get<PersonStore>().GetAsync("ada"));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(null)]
    public async Task Given_no_end_of_bad_weather_then_a_webhook_is_asked_to_come_again_and_is_taken_when_it_does(HttpStatusCode? status)
    {
        await Given.ProgramAsync(_app);
        var body = Hr.Enrolled("ada", "mentee");
        using var figures = new Figures(_app);
        _storm.Choose = (_, _) => new Gale(status);
        var refused = await Hr.PostAsync(_app, body, "one");
        Assert.Equal(1, figures.Sum("mentoring.store.busy", "collection=receipts", "operation=get"));
        _storm.Choose = (_, _) => null;
        var repeated = await Hr.PostAsync(_app, body, "one");

        refused.Is(503);
        Assert.True(refused.Message.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        repeated.Is(202);
        Assert.NotNull(await _app.Get<PersonStore>().GetAsync("ada"));
    }

    [Fact]
    public async Task Given_lost_answers_at_any_request_of_a_webhook_then_the_repetition_ends_in_the_same_and_enrolls_once()
    {
        await Given.ProgramAsync(_app);
        for (var lost = 1; ; lost++)
        {
            var (person, at) = ($"p{lost}", lost);
            var body = Hr.Enrolled(person, "mentee");
            _storm.StartCounting();
            _storm.Choose = (number, _) => number == at ? new Gale(null, IsDone: true) : null;
            var first = await Hr.PostAsync(_app, body, person);
            var isOver = _storm.Requests < at;
            _storm.Choose = (_, _) => null;
            var second = await Hr.PostAsync(_app, body, person);

            Assert.True((int)first.Status is 202 or 503, first.Text);
            Assert.True((int)second.Status is 200 || (first.Status, (int)second.Status) is (HttpStatusCode.ServiceUnavailable, 202), second.Text);
            await _app.AdvanceAsync(TimeSpan.FromMinutes(20));
            Assert.NotNull(await _app.Get<PersonStore>().GetAsync(person));
            var page = await _app.Get<EnrollmentStore>().ListAsync("buddies", [], 1000, null);
            Assert.Single(page.Items, item => item.Value.PersonId == person);
            if (isOver)
            {
                Assert.True(lost > 5, $"A webhook makes more requests than {lost}.");
                break;
            }
        }
    }

    [Fact]
    public async Task Given_throttling_without_end_then_a_form_is_kept_and_counts_once_when_it_is_sent_again()
    {
        var id = await Given.PairAsync(_app);
        var path = await Link.ToAskAsync(_app, id, "mentee", AskKind.Accept);
        _storm.Choose = (_, _) => Gale.Throttled;
        var refused = await Link.PostFormAsync(_app, path, ("answer", "decline"), ("reason", "I have no time this spring."), ("once", "abc"));
        _storm.Choose = (_, _) => null;
        var again = await Link.PostFormAsync(_app, path, ("answer", "decline"), ("reason", "I have no time this spring."), ("once", "abc"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("I have no time this spring.", refused.Body, StringComparison.Ordinal);
        Assert.Contains("value=\"abc\"", refused.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(Phase.Declined, (await Given.StateAsync(_app, id)).Phase);
    }

    [Theory]
    [InlineData("application/json", "application/problem+json")]
    [InlineData("text/html", "text/html")]
    public async Task Given_throttling_without_end_then_every_route_says_when_to_come_again(string accept, string type)
    {
        var id = await Given.PairAsync(_app);
        var act = await Link.ToAskAsync(_app, id, "mentee", AskKind.Accept);
        _storm.Choose = (_, _) => Gale.Throttled;
        foreach (var path in new[] { act, $"/api/relationships/{id}", "/api/programs/buddies/dashboard" })
        {
            var answer = await Calls.GetAsync(_app.Http, path, ("Accept", accept));
            answer.Is(503);
            Assert.True(answer.Message.Headers.RetryAfter!.Delta > TimeSpan.Zero, path);
            Assert.Equal(type, answer.Message.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Given_another_writer_came_first_then_the_change_is_made_to_what_that_one_wrote()
    {
        await Given.PersonAsync(_app, "ada");
        var refusals = 0;
        _storm.Choose = (_, request) => request.Method == HttpMethod.Put && ++refusals <= 3 ? new Gale(HttpStatusCode.PreconditionFailed) : null;

        await _app.Get<PersonStore>().UpdateAsync("ada", person => person! with { LinkEpoch = person.LinkEpoch + 1 });
        Assert.Equal(4, refusals);
        Assert.Equal(1, (await _app.Get<PersonStore>().GetAsync("ada"))!.LinkEpoch);
    }

    [Fact]
    public async Task Given_weather_that_comes_and_goes_while_a_pair_accepts_then_all_is_done_once_as_in_fair_weather()
    {
        var id = await Given.PairAsync(_app);
        string[] people = ["mentor", "mentee"];
        var links = new List<string>();
        foreach (var person in people)
        {
            links.Add(await Link.ToAskAsync(_app, id, person, AskKind.Accept));
        }

        _storm.Choose = (number, _) => number % 7 == 0 ? new Gale(HttpStatusCode.ServiceUnavailable, IsDone: number % 2 == 0) : null;
        foreach (var (link, person) in links.Zip(people))
        {
            await SendUntilTakenAsync(link, person);
        }

        _storm.Choose = (_, _) => null;
        await _app.AdvanceAsync(TimeSpan.FromMinutes(30));
        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(_app, id)).Phase);

        await using var fair = await TestApp.StartAsync();
        await Story.KickoffAsync(fair);
        Assert.Equal(MailsOf(fair), MailsOf(_app));
    }

    private static IEnumerable<string> MailsOf(TestApp app) => app.Outbox.All().Select(mail => $"{mail.Mail.Kind} to {mail.Mail.To}").Order();

    private async Task SendUntilTakenAsync(string path, string person)
    {
        for (var tries = 0; tries < 10; tries++)
        {
            var answer = await Link.PostFormAsync(_app, path, ("answer", "accept"), ("once", person));
            if (answer.Status == HttpStatusCode.OK)
            {
                return;
            }

            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        }

        Assert.Fail("It was never taken.");
    }
}
