using System.Net;
using System.Text.RegularExpressions;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Stories;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Matching;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Tests.Stories;

/// <summary>The first day is Monday, 2 March 2026.</summary>
public sealed partial class StoriesTests
{
    private const string Path = "/api/programs/buddies/stories/page";
    private const string Words = "She listened first.";

    [Fact]
    public async Task Given_a_testimonial_with_consent_when_the_owner_publishes_it_then_participants_read_it_from_their_page_until_consent_is_taken_back()
    {
        await using var app = await TestApp.StartAsync();
        var id = await FeedbackAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var page = await owner.GetAsync(Path);

        var published = await owner.PostAsync(Path, ("introduction", "Thank you <b>all</b>."), ("testimonial", ValueIn(page)), ("do", "publish"));
        var shown = await owner.GetAsync(published.Message.Headers.Location!.PathAndQuery);
        var mine = await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor"));
        var stories = await Link.GetAsync(app, LinkIn(mine.Body));
        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.Testimonial), new { publish = false });
        var withdrawn = await Link.GetAsync(app, LinkIn(mine.Body));
        await Link.PostFormAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.Testimonial), ("publish", "true"), ("once", "again"));
        var again = await Link.GetAsync(app, LinkIn(mine.Body));

        Assert.DoesNotMatch(Ticked(), page.Text);
        published.Is(303);
        Assert.Contains("It is published.", shown.Text, StringComparison.Ordinal);
        Assert.Matches(Ticked(), shown.Text);
        Assert.Equal(HttpStatusCode.OK, stories.Status);
        Assert.Contains("Thank you &lt;b&gt;all&lt;/b&gt;.", stories.Body, StringComparison.Ordinal);
        Assert.Contains(Words, stories.Body, StringComparison.Ordinal);
        Assert.Contains("noindex", stories.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, withdrawn.Body, StringComparison.Ordinal);
        Assert.Contains(Words, again.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_published_words_when_their_writer_changes_them_then_the_new_ones_wait_for_the_owner()
    {
        await using var app = await TestApp.StartAsync();
        var id = await FeedbackAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        await owner.PostAsync(Path, ("testimonial", ValueIn(await owner.GetAsync(Path))));
        var stories = await ToStoriesAsync(app, "mentee");

        await app.AdvanceAsync(TimeSpan.FromHours(1));
        await GiveAsync(app, await GivenLinkAsync(app, id), "second", "Call me for a bargain.");
        var after = await Link.GetAsync(app, stories);
        var page = await owner.GetAsync(Path);

        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.DoesNotContain(Words, after.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("bargain", after.Body, StringComparison.Ordinal);
        Assert.Contains("bargain", page.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Ticked(), page.Text);
    }

    [Fact]
    public async Task Given_nothing_published_or_taken_back_or_a_program_of_others_when_a_participant_looks_then_404_and_no_link()
    {
        await using var app = await TestApp.StartAsync();
        await Given.PairAsync(app);
        await Given.ProgramAsync(app, program => program with { Id = "other", Name = "Other" });
        await Given.PersonAsync(app, "stranger");
        var owner = await RoundBrowser.OpenAsync(app);
        var stories = await ToStoriesAsync(app, "mentee");

        Assert.Equal(HttpStatusCode.NotFound, (await Link.GetAsync(app, stories)).Status);
        (await owner.PostAsync(Path, ("introduction", "Hello."))).Is(303);
        (await owner.PostAsync("/api/programs/other/stories/page", ("introduction", "Secret."))).Is(303);
        Assert.Equal(HttpStatusCode.OK, (await Link.GetAsync(app, stories)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Link.GetAsync(app, await ToStoriesAsync(app, "mentee", "other"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Link.GetAsync(app, await ToStoriesAsync(app, "stranger"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Link.GetAsync(app, "/api/me/forged/stories/buddies")).Status);
        Assert.Contains("/stories/buddies", (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentee"))).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/stories/", (await Link.GetAsync(app, await Link.ToMeAsync(app, "stranger"))).Body, StringComparison.Ordinal);

        (await owner.PostAsync(Path, ("do", "unpublish"))).Is(303);
        (await owner.PostAsync(Path, ("do", "unpublish"))).Is(303);
        Assert.Equal(HttpStatusCode.NotFound, (await Link.GetAsync(app, stories)).Status);
        Assert.DoesNotContain("/stories/", (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentee"))).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_link_that_says_published_when_nothing_is_then_the_page_does_not_repeat_it()
    {
        await using var app = await TestApp.StartAsync();
        await FeedbackAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);

        Assert.DoesNotContain("It is published.", (await owner.GetAsync($"{Path}?done=published")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_more_than_any_form_sends_when_an_owner_posts_it_then_a_page_says_so()
    {
        await using var app = await TestApp.StartAsync();
        await FeedbackAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var answer = await owner.PostAsync(Path, ("introduction", new string('x', 1_000_001)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Message.StatusCode);
        Assert.Contains("Nothing was saved.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_the_same_form_when_it_is_published_twice_then_it_is_published_once_and_another_day_changes_nothing()
    {
        await using var app = await TestApp.StartAsync();
        await FeedbackAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        (string, string)[] fields = [("introduction", "Hello."), ("testimonial", ValueIn(await owner.GetAsync(Path))), ("practice", "true")];

        var both = await Task.WhenAll(owner.PostAsync(Path, fields), owner.PostAsync(Path, fields));
        var first = await app.Get<StoriesStore>().GetAsync("buddies");
        await app.AdvanceAsync(TimeSpan.FromHours(2));
        await owner.PostAsync(Path, fields);
        var later = await app.Get<StoriesStore>().GetAsync("buddies");
        await owner.PostAsync(Path, ("introduction", "Hello again."));

        Assert.All(both, answer => answer.Is(303));
        Assert.Equal(first!.PublishedAt, later!.PublishedAt);
        Assert.True((await app.Get<StoriesStore>().GetAsync("buddies"))!.PublishedAt > later.PublishedAt);
    }

    [Fact]
    public async Task Given_an_introduction_that_is_too_long_or_a_value_that_is_none_when_posted_then_nothing_is_published_and_input_is_kept()
    {
        await using var app = await TestApp.StartAsync();
        await FeedbackAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var value = ValueIn(await owner.GetAsync(Path));

        var tooLong = await owner.PostAsync(Path, ("introduction", new string('x', 2001)), ("testimonial", value));
        Assert.Null(await app.Get<StoriesStore>().GetAsync("buddies"));
        var garbage = await owner.PostAsync(Path, ("introduction", ""), ("testimonial", "rel-1 mentee never"), ("testimonial", value.Replace("mentee", "mentor", StringComparison.Ordinal)));

        tooLong.Is(400);
        Assert.Contains("id=\"introduction-fault\"", tooLong.Text, StringComparison.Ordinal);
        Assert.Contains("xxxx</textarea>", tooLong.Text, StringComparison.Ordinal);
        Assert.Matches(Ticked(), tooLong.Text);
        garbage.Is(303);
        Assert.Empty((await app.Get<StoriesStore>().GetAsync("buddies"))!.Chosen);
    }

    [Fact]
    public async Task Given_an_owner_of_another_program_or_a_form_from_elsewhere_when_they_look_or_publish_then_nothing_happens()
    {
        await using var app = await TestApp.StartAsync();
        await Given.PairAsync(app);
        await Calls.PutAsync(app.Http, "/api/programs/other", ProgramJsonOf.Onboarding("other", "else@example.com"));
        var owner = await RoundBrowser.OpenAsync(app);
        var other = owner with { Cookie = OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "else@example.com", "other")) };

        (await other.GetAsync(Path)).Is(404);
        (await other.PostAsync(Path, ("introduction", "x"))).Is(404);
        (await (owner with { Origin = "https://evil.example.com" }).PostAsync(Path, ("introduction", "x"))).Is(401);
        (await Calls.GetAsync(app.Anonymous, Path)).Is(401);
        (await other.GetAsync("/api/programs/buddies/recognition/page")).Is(404);

        Assert.Null(await app.Get<StoriesStore>().GetAsync("buddies"));
    }

    [Fact]
    public async Task Given_published_words_when_their_writer_is_erased_then_words_and_name_are_gone_and_the_page_stays()
    {
        await using var app = await TestApp.StartAsync();
        await FeedbackAsync(app);
        await Link.ChangeAsync(app, "mentee", person => person with { Profile = person.Profile with { DisplayName = "Zebedee Quirin" } });
        var owner = await RoundBrowser.OpenAsync(app);
        await owner.PostAsync(Path, ("introduction", "Thank you, Zebedee Quirin."), ("testimonial", ValueIn(await owner.GetAsync(Path))));
        var before = await Link.GetAsync(app, await ToStoriesAsync(app, "mentor"));
        var export = await Calls.GetAsync(app.Http, "/api/people/mentee/export");

        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/mentee", null)).Is(202);
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        var after = await Link.GetAsync(app, await ToStoriesAsync(app, "mentor"));

        Assert.Contains("Zebedee Quirin", before.Body, StringComparison.Ordinal);
        Assert.Contains("\"stories\"", export.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.DoesNotContain("Zebedee", after.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, after.Body, StringComparison.Ordinal);
        Assert.Empty((await app.Get<StoriesStore>().GetAsync("buddies"))!.Chosen);
    }

    [Fact]
    public async Task Given_enough_that_are_over_when_published_with_good_practice_then_participants_read_it_and_later_ends_do_not_change_it()
    {
        await using var app = await TestApp.StartAsync();
        await Given.PairAsync(app);
        await OverAsync(app, 10, Phase.Completed, days: 9);
        await OverAsync(app, 10, Phase.Ended, days: 21);
        var owner = await RoundBrowser.OpenAsync(app);
        var form = await owner.GetAsync(Path);

        await owner.PostAsync(Path, ("practice", "true"));
        await OverAsync(app, 10, Phase.Ended, days: 40);
        var stories = await Link.GetAsync(app, await ToStoriesAsync(app, "mentee"));
        await owner.PostAsync(Path, ("introduction", "No numbers."));
        var without = await Link.GetAsync(app, await ToStoriesAsync(app, "mentee"));

        Assert.Contains("on day 9 after the match; others on day 21.", form.Text, StringComparison.Ordinal);
        Assert.Contains("on day 9 after the match; others on day 21.", stories.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("on day 9", without.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_too_few_that_are_over_when_the_owner_looks_then_the_page_says_so()
    {
        await using var app = await TestApp.StartAsync();
        await Given.PairAsync(app);
        await OverAsync(app, 9, Phase.Completed, days: 9);
        await OverAsync(app, 10, Phase.Ended, days: 21);

        var form = await (await RoundBrowser.OpenAsync(app)).GetAsync(Path);

        Assert.Contains("So far: 9 and 10.", form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("on day 9", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_board_when_it_is_opened_then_month_words_and_table_are_there_and_a_mean_only_from_five_ratings_on()
    {
        await using var app = await TestApp.StartAsync();
        await FeedbackAsync(app);
        await OverAsync(app, 1, Phase.Completed, days: 9, mentor: "ada", ratings: 5);
        await OverAsync(app, 1, Phase.Completed, days: 9, mentor: "=bea", ratings: 4);
        var owner = await RoundBrowser.OpenAsync(app);

        var board = await owner.GetAsync("/api/programs/buddies/recognition/page?month=2026-03");
        var csv = await owner.GetAsync("/api/programs/buddies/recognition?month=2026-03&format=csv");
        var strange = await owner.GetAsync("/api/programs/buddies/recognition/page?month=%3Cb%3E");
        var german = await owner.GetAsync("/api/programs/buddies/recognition/page?month=2026-03&language=de");

        Assert.Contains("Whom to thank for March 2026", board.Text, StringComparison.Ordinal);
        Assert.Contains(Words, board.Text, StringComparison.Ordinal);
        Assert.Contains("4.0 of 5, 5 ratings", board.Text, StringComparison.Ordinal);
        Assert.Contains("4 ratings; a mean from 5 on", board.Text, StringComparison.Ordinal);
        Assert.Contains("2026-03,ada,ada,2,1,5,4\r\n", csv.Text, StringComparison.Ordinal);
        Assert.Contains("2026-03,'=bea,'=bea,2,1,4,\r\n", csv.Text, StringComparison.Ordinal);
        Assert.Contains("Whom to thank for February 2026", strange.Text, StringComparison.Ordinal);
        Assert.Contains("Wem für März 2026 zu danken ist", WebUtility.HtmlDecode(german.Text), StringComparison.Ordinal);
    }

    private static string ValueIn(Answer page) => WebUtility.HtmlDecode(TestimonialValue().Match(page.Text).Groups["value"].Value);

    private static string LinkIn(string page) => StoriesAddress().Match(page).Value;

    private static async Task<string> ToStoriesAsync(TestApp app, string personId, string programId = "buddies") =>
        $"{await Link.ToMeAsync(app, personId)}/stories/{programId}";

    private static async Task<string> FeedbackAsync(TestApp app)
    {
        await Given.ProgramAsync(app, program => program with { TimeZone = "Europe/Berlin", Sessions = program.Sessions with { Minimum = 1 } });
        var id = await Story.SessionsAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 30 });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(app, id, "mentor", AskKind.LogSession, new { outcome = "held", quality = 5 });
        foreach (var person in new[] { "mentor", "mentee" })
        {
            await Link.PostFormAsync(app, await Link.ToAsync(app, id, person, LinkPurpose.FinishEarly), ("once", person));
        }

        await GiveAsync(app, await Link.ToAskAsync(app, id, "mentee", AskKind.GiveFeedback), "first", Words);
        return id;
    }

    private static async Task GiveAsync(TestApp app, string link, string once, string words)
    {
        var given = await Link.PostFormAsync(
            app, link, ("rating", "5"), ("recommend", "9"), ("goalsReached", "2"), ("testimonial", words), ("publish", "true"), ("once", once));
        Assert.True(given.Status == HttpStatusCode.OK, given.Body);
    }

    /// <summary>The link to an answered ask for feedback: the answer may be changed while its phase is open.</summary>
    private static async Task<string> GivenLinkAsync(TestApp app, string id)
    {
        var state = await Given.StateAsync(app, id);
        var closed = state.ClosedAsks.Last(ask => ask.PersonId == "mentee" && ask.Kind == AskKind.GiveFeedback);
        var ask = new Ask { Id = closed.Id, Kind = closed.Kind, PersonId = closed.PersonId, DueAt = app.Now.AddDays(7) };
        return PersonLinks.PathOf(app.Get<PersonLinks>().Ask(await Link.PersonAsync(app, "mentee"), id, ask));
    }

    /// <summary>Relationships that are over, as their rows have them.</summary>
    private static async Task OverAsync(TestApp app, int count, Phase phase, double days, string mentor = "ben", int ratings = 0)
    {
        foreach (var _ in Enumerable.Range(0, count))
        {
            var row = new RelationshipRow
            {
                Id = $"rel-{Guid.NewGuid():N}",
                ProgramId = "buddies",
                Mentors = [mentor],
                Mentees = ["cleo"],
                People = [mentor, "cleo"],
                Phase = phase,
                Outcome = phase == Phase.Completed ? Outcome.Completed : null,
                Health = HealthLevel.OnTrack,
                HealthReasons = [],
                CreatedAt = app.Now.AddDays(-90),
                Facts = new RelationshipFacts
                {
                    KickoffAt = app.Now.AddDays(days - 90),
                    EndedAt = app.Now,
                    HeldByMonth = new Dictionary<string, int> { ["2026-03"] = 2 },
                    MenteeRatings = ratings,
                    MenteeRatingSum = 4 * ratings,
                },
            };
            await app.Get<IDocumentStore>().UpsertAsync(RelationshipProjection.Rows, "buddies", row.Id, row);
        }
    }

    [GeneratedRegex("name=\"testimonial\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex TestimonialValue();

    [GeneratedRegex("name=\"testimonial\"[^>]* checked")]
    private static partial Regex Ticked();

    [GeneratedRegex("/api/me/[^\"]+/stories/buddies")]
    private static partial Regex StoriesAddress();
}
