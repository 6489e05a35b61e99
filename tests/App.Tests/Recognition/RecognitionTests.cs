using System.Net;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.App.Tests.Recognition;

/// <summary>The first day is Monday, 2 March 2026; 1 April is a Wednesday, 1 August a Saturday.</summary>
public sealed class RecognitionTests
{
    private const string Path = "/api/programs/buddies/recognition";

    private static readonly DateTimeOffset FirstOfApril = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Given_a_mentor_who_led_a_session_when_the_next_month_begins_then_owner_and_mentor_get_one_mail_each_in_their_morning()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app);
        await HeldAsync(app, "2026-03", "mentor", 2, zone: "America/New_York");

        await app.AdvanceAsync(FirstOfApril.AddHours(6.5) - app.Now);
        Assert.Empty(Mails(app, "recognition"));
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        var board = Assert.Single(Mails(app, "recognition"));
        var opened = await Calls.GetAsync(app.Anonymous, new Uri(Assert.Single(board.Mail.Links)).PathAndQuery);
        opened.Is(302);
        Assert.EndsWith("/programs/buddies/recognition/page?month=2026-03", opened.Message.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        Assert.Empty(Mails(app, "mentorThanks"));
        await app.AdvanceDaysAsync(12);

        Assert.Equal(FirstOfApril.AddHours(7), board.At);
        Assert.Equal("Buddies: whom to thank for March 2026", board.Mail.Subject);
        Assert.Contains("mentor: 2 sessions with 1 mentee", board.Mail.Text, StringComparison.Ordinal);
        Assert.Single(Mails(app, "recognition"));
        var thanks = Assert.Single(Mails(app, "mentorThanks"));
        Assert.Equal(FirstOfApril.AddHours(13), thanks.At);
        Assert.Equal(("mentor@example.com", "Thank you for 2 sessions in March 2026"), (thanks.Mail.To, thanks.Mail.Subject));
        Assert.Contains("mentor in Buddies", thanks.Mail.Text, StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", thanks.Mail.Headers["List-Unsubscribe-Post"]);
    }

    [Fact]
    public async Task Given_a_mentor_in_two_programs_when_the_month_is_over_then_one_mail_counts_both()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app);
        await Given.ProgramAsync(app, program => program with { Id = "other", Name = "Other" });
        await HeldAsync(app, "2026-03", "mentor", 2);
        await HeldAsync(app, "2026-03", "mentor", 1, program: "other");

        await app.AdvanceAsync(FirstOfApril.AddDays(2) - app.Now);

        var thanks = Assert.Single(Mails(app, "mentorThanks"));
        Assert.Equal("Thank you for 3 sessions in March 2026", thanks.Mail.Subject);
        Assert.Contains("Buddies, Other", thanks.Mail.Text, StringComparison.Ordinal);
        Assert.Equal(2, Mails(app, "recognition").Count);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task Given_ratings_when_the_mentor_is_thanked_then_a_mean_is_told_from_five_on_and_the_owner_sees_it_anyway(int ratings, bool isTold)
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app);
        await HeldAsync(app, "2026-03", "mentor", 1, ratings: ratings);

        await app.AdvanceAsync(FirstOfApril.AddDays(2) - app.Now);

        Assert.Equal(isTold, Mails(app, "mentorThanks")[0].Mail.Text.Contains("rated it 4.0 of 5", StringComparison.Ordinal));
        Assert.Contains("rated 4.0 of 5", Mails(app, "recognition")[0].Mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_mentors_who_unsubscribed_or_led_nothing_and_a_month_without_sessions_then_nobody_is_written_to()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app);
        await HeldAsync(app, "2026-03", "ada", 1);
        await HeldAsync(app, "2026-01", "ben", 3);
        await Link.ChangeAsync(app, "ada", person => person with { Unsubscribed = true });

        await app.AdvanceAsync(FirstOfApril.AddDays(14) - app.Now);

        Assert.Empty(Mails(app, "mentorThanks"));
        Assert.Single(Mails(app, "recognition"));
    }

    [Fact]
    public async Task Given_a_month_that_begins_on_a_saturday_then_monday_is_early_enough()
    {
        await using var app = await TestApp.StartAsync(start: new DateTimeOffset(2026, 7, 30, 8, 0, 0, TimeSpan.Zero));
        await ProgramAsync(app);
        await HeldAsync(app, "2026-07", "mentor", 1);

        await app.AdvanceDaysAsync(7);

        var monday = new DateTimeOffset(2026, 8, 3, 7, 0, 0, TimeSpan.Zero);
        Assert.Equal((monday, monday), (Mails(app, "recognition")[0].At, Mails(app, "mentorThanks")[0].At));
    }

    [Fact]
    public async Task Given_testimonials_when_the_board_is_read_then_only_those_with_consent_are_there_and_taking_it_back_works_at_once()
    {
        await using var app = await TestApp.StartAsync();
        var id = await FeedbackAsync(app);
        var mentees = await Link.ToAskAsync(app, id, "mentee", AskKind.GiveFeedback);
        await GiveAsync(app, mentees, "first", "She listened first.", publish: true);

        var withConsent = await Calls.GetAsync(app.Http, Path + "?month=2026-03");
        await GiveAsync(app, mentees, "second", "She listened first.", publish: false);
        var changed = await Calls.GetAsync(app.Http, Path + "?month=2026-03");
        await GiveAsync(app, mentees, "third", "She listened well.", publish: true);
        await GiveAsync(app, await Link.ToAskAsync(app, id, "mentor", AskKind.GiveFeedback), "fourth", "For the owner alone.", publish: false);
        var completed = await Calls.GetAsync(app.Http, Path + "?month=2026-03");
        var own = await Link.ToAsync(app, id, "mentee", LinkPurpose.Testimonial);
        await Link.PostJsonAsync(app, own, new { publish = false });
        var withdrawn = await Calls.GetAsync(app.Http, Path + "?month=2026-03");
        await Link.PostFormAsync(app, own, ("publish", "true"), ("once", "again"));
        var again = await Calls.GetAsync(app.Http, Path + "?month=2026-03");
        var mentors = await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentor", LinkPurpose.Testimonial), new { publish = true });

        var testimonial = Assert.Single(withConsent.Json.GetProperty("testimonials").EnumerateArray());
        Assert.Equal(("She listened first.", "mentee", id), (testimonial.GetProperty("text").GetString(), testimonial.GetProperty("role").GetString(), testimonial.GetProperty("relationshipId").GetString()));
        Assert.Empty(changed.Json.GetProperty("testimonials").EnumerateArray());
        Assert.Equal("She listened well.", Assert.Single(completed.Json.GetProperty("testimonials").EnumerateArray()).GetProperty("text").GetString());
        Assert.Empty(withdrawn.Json.GetProperty("testimonials").EnumerateArray());
        Assert.Single(again.Json.GetProperty("testimonials").EnumerateArray());
        Assert.Equal(HttpStatusCode.BadRequest, mentors.Status);
        Assert.Equal(Phase.Completed, (await Given.StateAsync(app, id)).Phase);
        Assert.Contains("may it be shown?", (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentee"))).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("may it be shown?", (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor"))).Body, StringComparison.Ordinal);
        Assert.Contains("She listened well.", (await Link.GetAsync(app, own)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_consent_taken_back_in_the_inbox_and_not_yet_heard_when_the_board_is_read_then_it_is_gone_already()
    {
        await using var app = await TestApp.StartAsync();
        var id = await FeedbackAsync(app);
        await GiveAsync(app, await Link.ToAskAsync(app, id, "mentee", AskKind.GiveFeedback), "first", "She listened first.", publish: true);

        await app.Get<IInbox>().AppendAsync(id, new GiveFeedback { Id = "later", At = app.Now, PersonId = "mentee", Rating = 5, Recommend = 9, Testimonial = true });

        Assert.Empty((await Calls.GetAsync(app.Http, Path + "?month=2026-03")).Json.GetProperty("testimonials").EnumerateArray());
    }

    [Fact]
    public async Task Given_a_board_when_asked_for_by_others_or_for_no_month_then_it_is_refused()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app);
        await Calls.PutAsync(app.Http, "/api/programs/other", ProgramJsonOf.Onboarding("other", "else@example.com"));
        var cookie = OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "else@example.com", "other"));

        (await Calls.GetAsync(app.Anonymous, Path, cookie)).Is(404);
        (await Calls.GetAsync(app.Anonymous, Path)).Is(401);
        var last = await Calls.GetAsync(app.Http, Path);
        Assert.Equal(("2026-02", "0"), (last["month"], last["sessionsHeld"]));
        var bad = await Calls.GetAsync(app.Http, Path + "?month=2026-13");
        bad.Is(400);
        Assert.Equal(["month must be a month, yyyy-MM"], bad.Faults);
    }

    private static Task ProgramAsync(TestApp app) => Given.ProgramAsync(app, program => program with
    {
        TimeZone = "Europe/Berlin",
        Nudges = program.Nudges with { QuietDays = [] },
        Sessions = program.Sessions with { Minimum = 1 },
    });

    /// <summary>A relationship that is over and held sessions in a month, as its row has it.</summary>
    private static async Task HeldAsync(
        TestApp app, string month, string mentor, int sessions, int ratings = 0, string program = "buddies", string zone = "Europe/Berlin")
    {
        await Given.PersonAsync(app, mentor, zone);
        var row = new RelationshipRow
        {
            Id = $"rel-{Guid.NewGuid():N}",
            ProgramId = program,
            Mentors = [mentor],
            Mentees = ["mentee"],
            People = [mentor, "mentee"],
            Phase = Phase.Completed,
            Health = HealthLevel.OnTrack,
            HealthReasons = [],
            CreatedAt = app.Now.AddDays(-90),
            Facts = new RelationshipFacts
            {
                EndedAt = app.Now,
                HeldByMonth = new Dictionary<string, int> { [month] = sessions },
                MenteeRatings = ratings,
                MenteeRatingSum = 4 * ratings,
            },
        };
        await app.Get<IDocumentStore>().UpsertAsync(RelationshipProjection.Rows, program, row.Id, row);
    }

    private static async Task<string> FeedbackAsync(TestApp app)
    {
        await ProgramAsync(app);
        var id = await Story.SessionsAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 30 });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(app, id, "mentor", AskKind.LogSession, new { outcome = "held", quality = 5 });
        foreach (var person in new[] { "mentor", "mentee" })
        {
            await Link.PostFormAsync(app, await Link.ToAsync(app, id, person, LinkPurpose.FinishEarly), ("once", person));
        }

        Assert.Equal(Phase.Feedback, (await Given.StateAsync(app, id)).Phase);
        return id;
    }

    private static async Task GiveAsync(TestApp app, string link, string once, string testimonial, bool publish)
    {
        List<(string, string)> fields = [("rating", "5"), ("recommend", "9"), ("goalsReached", "2"), ("testimonial", testimonial), ("once", once)];
        if (publish)
        {
            fields.Add(("publish", "true"));
        }

        var given = await Link.PostFormAsync(app, link, [.. fields]);
        Assert.True(given.Status == HttpStatusCode.OK, given.Body);
    }

    private static List<OutboxMail> Mails(TestApp app, string kind) => [.. app.Outbox.All().Where(sent => sent.Mail.Kind == kind)];
}
