using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Tests.Nudges;

/// <summary>Reminders, from outside: who gets which digest, and when.</summary>
public sealed class NudgeTests
{
    [Fact]
    public async Task Given_an_ask_that_nobody_answers_when_30_days_pass_then_there_are_four_digests_at_nine_on_working_days()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        await Given.PairAsync(app);
        await app.AdvanceDaysAsync(30);

        string[] expected = ["Wed 4 Mar 09:00", "Mon 9 Mar 09:00", "Thu 12 Mar 09:00", "Mon 16 Mar 09:00"];
        Assert.Equal(expected, Digests.Times(app, "mentor"));
        Assert.Equal(expected, Digests.Times(app, "mentee"));
    }

    [Fact]
    public async Task Given_an_answer_then_only_the_other_side_is_reminded_and_the_link_in_the_digest_answers()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        var id = await Given.PairAsync(app);
        await Story.AnswerAsync(app, id, "mentor", AskKind.Accept, new { answer = "accept" });
        await app.AdvanceDaysAsync(3);

        Assert.Empty(Digests.To(app, "mentor"));
        var digest = Assert.Single(Digests.To(app, "mentee")).Mail;
        Assert.Contains("mentor", digest.Text, StringComparison.Ordinal);
        var link = new Uri(digest.Links[0]).PathAndQuery;
        Assert.Contains(digest.Links[0], digest.Html, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await Link.PostJsonAsync(app, link, new { answer = "accept" })).Status);
        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, id)).Phase);
    }

    [Fact]
    public async Task Given_two_relationships_then_one_digest_names_both_with_a_link_each()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        await Given.PersonAsync(app, "mentor", capacity: 2);
        var first = await Given.PairAsync(app, mentee: "ada", request: "one");
        await app.AdvanceDaysAsync(1);
        await Link.ChangeAsync(app, "mentor", person => person with { Profile = person.Profile with { Capacity = 2 } });
        var second = await PairAgainAsync(app, "bela");
        await app.AdvanceDaysAsync(9);

        // The first is ripe on Wednesday, the second on Thursday; from then on each has its own three days.
        Assert.Equal(["Wed 4 Mar 09:00", "Thu 5 Mar 09:00", "Mon 9 Mar 09:00", "Thu 12 Mar 09:00"], Digests.Times(app, "mentor"));
        var both = Digests.To(app, "mentor")[2].Mail;
        foreach (var text in new[] { "ada", "bela" })
        {
            Assert.Contains(text, both.Text, StringComparison.Ordinal);
            Assert.Contains(text, both.Html, StringComparison.Ordinal);
        }

        Assert.Equal(2, both.Links.Count(link => link.Contains("/api/act/", StringComparison.Ordinal)));
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Given_reminders_then_the_status_and_the_owners_page_tell_how_many()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        var id = await Given.PairAsync(app);
        await app.AdvanceDaysAsync(8);

        var status = (await Calls.GetAsync(app.Http, $"/api/relationships/{id}")).Json;
        Assert.All(status.GetProperty("asks").EnumerateArray(), ask => Assert.Equal(2, ask.GetProperty("nudges").GetInt32()));
        var page = await Calls.GetAsync(app.Http, $"/api/relationships/{id}/page");
        Assert.Contains("<td data-label=\"Reminders\">2</td>", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_pause_then_nobody_is_reminded_and_afterwards_the_days_count_anew()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        var id = await Story.KickoffAsync(app);
        await app.AdvanceDaysAsync(1);
        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentor", LinkPurpose.Pause), new { reason = "Busy" });
        await app.AdvanceDaysAsync(9);
        Assert.Empty(Digests.To(app, "mentee"));

        // Thursday, 12 March, nine in the morning: two days later is Saturday.
        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentor", LinkPurpose.Resume), new { });
        await app.AdvanceDaysAsync(5);
        Assert.Equal(["Mon 16 Mar 09:00"], Digests.Times(app, "mentee"));
    }

    [Fact]
    public async Task Given_a_closed_program_then_what_runs_in_it_is_still_reminded_of_by_the_terms_it_started_with()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        await Given.PairAsync(app);
        var programs = app.Get<ProgramStore>();
        var stored = (await programs.GetAsync(Given.ProgramId))!;
        await programs.ChangeAsync(
            stored.Document with { Status = ProgramStatus.Closed, Nudges = Digests.Plan with { SendAt = new TimeOnly(15, 0), MaxPerAsk = 0 } }, stored.Version);
        await app.AdvanceDaysAsync(3);
        Assert.Equal(["Wed 4 Mar 09:00"], Digests.Times(app, "mentor"));
    }

    [Theory]
    [InlineData("Asia/Kathmandu", "Thu 5 Mar 09:45")]
    [InlineData("Pacific/Auckland", "Thu 5 Mar 09:00")]
    [InlineData("America/Los_Angeles", "Wed 4 Mar 09:00")]
    public async Task Given_somebody_elsewhere_then_it_is_their_own_clock_that_counts(string zone, string expected)
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        await Given.PersonAsync(app, "mentor");
        await Given.PersonAsync(app, "mentee", zone);
        await app.Get<RelationshipStarter>().StartAsync(app.Durable, new StartRequest(Given.ProgramId, ["mentor"], ["mentee"], [], "one"));
        await app.QuietAsync();
        await app.AdvanceDaysAsync(3.5);
        Assert.Equal([expected], Digests.Times(app, "mentee", zone));
    }

    [Fact]
    public async Task Given_somebody_moves_to_another_zone_then_the_next_digest_is_by_the_new_one()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        var id = await Given.PairAsync(app);
        await Link.ChangeAsync(app, "mentee", person => person with { Profile = person.Profile with { TimeZone = "Asia/Tokyo" } });
        await app.Get<Doorbell>().SignalAsync(
            app.Durable, id, new PersonChanged { Id = "moved", At = app.Now, PersonId = "mentee", TimeZone = "Asia/Tokyo" });
        await app.AdvanceDaysAsync(3);
        Assert.Equal(["Thu 5 Mar 09:00"], Digests.Times(app, "mentee", "Asia/Tokyo"));
    }

    private static async Task<string> PairAgainAsync(TestApp app, string mentee)
    {
        await Given.PersonAsync(app, mentee);
        var answer = await app.Get<RelationshipStarter>().StartAsync(
            app.Durable, new StartRequest(Given.ProgramId, ["mentor"], [mentee], [Remark.Verbatim("Both like tests.")], "two"));
        await app.QuietAsync();
        return answer.RelationshipId!;
    }
}
